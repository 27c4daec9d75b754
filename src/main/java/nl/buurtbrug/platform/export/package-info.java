/// All data as documented CSV files, and back: the way out, not tied to one database.
package nl.buurtbrug.platform.export;
