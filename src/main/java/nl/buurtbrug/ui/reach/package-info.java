/// The screen that shows who is reached where, and who is not.
package nl.buurtbrug.ui.reach;
