/// The first questions of a bureau, and of a colleague on a new computer.
package nl.buurtbrug.ui.start;
