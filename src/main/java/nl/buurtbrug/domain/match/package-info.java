/// Whether two records are the same: what is found by which key, what counts as sure, and what is left to the user.
package nl.buurtbrug.domain.match;
