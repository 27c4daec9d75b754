/// Reading and writing workbooks (XLSX), without knowing what their columns mean.
///
/// They are read here with the XML reader of Java, within bounds: fastexcel, which writes them, reads whole rows and texts into memory as
/// the file tells it to, and a file made to hurt tells it a lot.
package nl.buurtbrug.platform.xlsx;
