/// What becomes of the columns of a list: proposed, chosen by the user, kept as a profile.
package nl.buurtbrug.domain.transfer.mapping;
