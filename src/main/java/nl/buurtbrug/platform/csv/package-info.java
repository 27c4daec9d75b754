/// Reading and writing text tables (CSV, TSV) made by any program, without knowing what the columns mean.
///
/// A row is put together here, line by line and bounded, and only then cut into cells by OpenCSV: its own way of joining lines takes
/// quadratic time on a quote that is never closed, and it would lose the line numbers people are told.
package nl.buurtbrug.platform.csv;
