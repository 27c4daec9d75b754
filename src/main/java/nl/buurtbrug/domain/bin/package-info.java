/// The bin: where partners and people lie that were thrown away, until they are put back or removed for good.
package nl.buurtbrug.domain.bin;
