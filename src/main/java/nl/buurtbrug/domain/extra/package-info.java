/// The bureau's own fields of partners and contact persons, and what is filled in in them.
package nl.buurtbrug.domain.extra;

