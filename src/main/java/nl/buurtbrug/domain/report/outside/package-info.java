/// Papers about activities and the people reached, as far as they may be read outside the bureau.
///
/// Nothing here can read what stays inside: it knows activities as [nl.buurtbrug.domain.activity.PublicActivity] only. What is for the bureau
/// alone is added to its own papers by the package above.
package nl.buurtbrug.domain.report.outside;
