/// What text tables and spreadsheets have in common: rows of cells as text, where the table stands among them, and why a file can't be read as one.
package nl.buurtbrug.platform.table;
