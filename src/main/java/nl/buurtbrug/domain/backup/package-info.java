/// Keeping copies of everything, and putting one back.
package nl.buurtbrug.domain.backup;
