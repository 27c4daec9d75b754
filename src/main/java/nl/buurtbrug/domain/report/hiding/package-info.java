/// Which figures may stand on a paper that leaves the bureau.
///
/// A count under five can lead to somebody, so it is told as "fewer than five". That is not enough: what is hidden comes back by subtraction
/// when everything around it is printed. So more figures are withheld, until there is proof for each small one that it could have been another
/// as well. The proof is an exchange: people moved between groups so that everything that is printed stays what it is, and the small figure does
/// not. One such exchange for each small figure is a second answer to every sum a reader could set up, whatever the tables it is made of and
/// also for a reader who knows from the programme who came where, but not how many.
///
/// Nought is shown: it is nobody. What is withheld only to protect another is five or more, and the reader knows that too.
///
/// Two papers over the same activities can still give away together what each of them hides.
package nl.buurtbrug.domain.report.hiding;
