/// The ways to bring people together, and when each suits.
package nl.buurtbrug.domain.strategy;
