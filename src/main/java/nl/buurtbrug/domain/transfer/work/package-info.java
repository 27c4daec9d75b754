/// Activities with their counts, and contact moments, as lists tell of them: reading the rows, and laying them beside what is known.
package nl.buurtbrug.domain.transfer.work;
