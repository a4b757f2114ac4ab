/** Clauses of the topic `customerContract`: who contracts with the customer and invoices. */
export interface CustomerContractClauses {
  'customerContract.invoicer.bringer': { readonly extras: readonly string[] }
}
