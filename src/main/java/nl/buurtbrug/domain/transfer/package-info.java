/// Importing lists and taking imports back; exporting lists.
///
/// Parts, each using the ones before it: `column` understands columns, `mapping` holds what the user made of them, `file` reads text, `row` makes
/// of cells what a row says, `plan` lays it beside what is kept. Here it is written, undone and remembered.
package nl.buurtbrug.domain.transfer;
