/// A list on disk: how it is written, and its rows as text.
package nl.buurtbrug.domain.transfer.file;
