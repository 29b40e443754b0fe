import { describe, expect, it } from 'vitest'
import { linkToPassage } from '../../../components/shared/link-to-passage'

describe('linking to a passage', () => {
  it('names a short passage whole', () => {
    expect(linkToPassage('https://tide.example/a', 'New cables would cost 48 million')).toBe(
      'https://tide.example/a#:~:text=New%20cables%20would%20cost%2048%20million',
    )
  })

  it('names a long passage by its ends', () => {
    expect(linkToPassage('https://tide.example/a', 'one two three four five six seven eight nine')).toBe(
      'https://tide.example/a#:~:text=one%20two%20three%20four,six%20seven%20eight%20nine',
    )
  })

  it('keeps an anchor that the address has', () => {
    expect(linkToPassage('https://tide.example/a#part', 'words')).toBe('https://tide.example/a#part:~:text=words')
  })

  it('encodes the signs of the directive itself', () => {
    expect(linkToPassage('https://tide.example/', 'a-b, c&d')).toBe('https://tide.example/#:~:text=a%2Db%2C%20c%26d')
  })

  it('survives half a surrogate pair', () => {
    expect(linkToPassage('https://tide.example/', 'cut \ud83d')).toContain(':~:text=cut%20')
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'not an address', ''])(
    'leads nowhere from %s',
    (address) => {
      expect(linkToPassage(address, 'words')).toBeNull()
    },
  )
})
