/// The screens about records that may be one: the pairs in the whole file, and two beside each other to make one of them.
package nl.buurtbrug.ui.duplicate;
