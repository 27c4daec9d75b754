/// What one row says, once it is known what its columns are: an organisation, a person, a role, remarks, or why it can't be kept.
package nl.buurtbrug.domain.transfer.row;
