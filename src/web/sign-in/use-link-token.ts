import { useEffect, useRef, useState } from 'react'
import { tokenOfAddress } from './token.ts'

/** The token of the link that opened this page; it works once, so it is sent once. Undefined where the address has none. */
export function useLinkToken(of: string, send: (token: string) => unknown): string | undefined {
  const [token] = useState(() => tokenOfAddress(of))
  const begun = useRef(false)
  useEffect(() => {
    if (begun.current || token === undefined) return
    begun.current = true
    send(token)
  }, [send, token])
  return token
}
