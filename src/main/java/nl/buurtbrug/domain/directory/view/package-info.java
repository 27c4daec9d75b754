/// Saved views: how a list was narrowed, sorted and laid out, kept under a name for the whole office.
package nl.buurtbrug.domain.directory.view;
