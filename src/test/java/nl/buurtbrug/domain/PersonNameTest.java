package nl.buurtbrug.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Jan van der Meer              | Jan          | van der   | Meer
            Meer, J. van der              | J.           | van der   | Meer
            Meer, Jan van der             | Jan          | van der   | Meer
            van der Meer, Jan             | Jan          | van der   | Meer
            Van der Meer, Jan             | Jan          | van der   | Meer
            VAN DER MEER, JAN             | Jan          | van der   | Meer
            JAN VAN DER MEER              | Jan          | van der   | Meer
            jan van der meer              | Jan          | van der   | Meer
            J. Öztürk                     | J.           | ""        | Öztürk
            ÖZTÜRK, J.                    | J.           | ""        | Öztürk
            Jansen-de Vries               | ""           | ""        | Jansen-de Vries
            Maria Jansen-de Vries         | Maria        | ""        | Jansen-de Vries
            Jansen - de Vries, Maria      | Maria        | ""        | Jansen-de Vries
            Fatima el Amrani              | Fatima       | el        | Amrani
            Fatima El Amrani              | Fatima       | El        | Amrani
            El Amrani, Fatima             | Fatima       | El        | Amrani
            Ali                           | ""           | ""        | Ali
            Anne-Marie 't Hart            | Anne-Marie   | 't        | Hart
            Anne-Marie ’t Hart            | Anne-Marie   | ’t        | Hart
            Maria van Dijk - Smit         | Maria        | van       | Dijk-Smit
            Juan Carlos de la Cruz        | Juan Carlos  | de la     | Cruz
            Bram v.d. Meer                | Bram         | v.d.      | Meer
            Bram v/d Meer                 | Bram         | v/d       | Meer
            P.J. de Groot                 | P.J.         | de        | Groot
            P. J. de Groot                | P. J.        | de        | Groot
            P.J. (Piet) de Groot          | P.J. (Piet)  | de        | Groot
            J. Jansen van Galen           | J.           | ""        | Jansen van Galen
            Chr. Smit                     | Chr.         | ""        | Smit
            Jan Peter Bakker              | Jan Peter    | ""        | Bakker
            van der Meer                  | ""           | van der   | Meer
            De Jong                       | ""           | de        | Jong
            Jan van                       | Jan          | ""        | van
            Ben Jansen                    | Ben          | ""        | Jansen
            Li Op den Berg                | Li           | Op den    | Berg
            Ton in 't Veld                | Ton          | in 't     | Veld
            Paul von Berg                 | Paul         | von       | Berg
            José da Silva                 | José         | da        | Silva
            Mary-Ann O'Neill              | Mary-Ann     | ""        | O'Neill
            MARY-ANN O'NEILL              | Mary-Ann     | ""        | O'Neill
            ""                            | ""           | ""        | ""
            """)
    void aNameInOneCellComesApart(String text, String first, String prefix, String last) {
        assertThat(PersonName.parse(text)).isEqualTo(new PersonName(first, prefix, last));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Mw. A. Kuipers                | Mw.          | A.    | ""      | Kuipers
            mevr. Anna Kuipers            | mevr.        | Anna  | ""      | Kuipers
            Mevrouw Kuipers               | Mevrouw      | ""    | ""      | Kuipers
            dhr. drs. P.J. de Groot       | dhr. drs.    | P.J.  | de      | Groot
            dhr drs P.J. de Groot         | dhr drs      | P.J.  | de      | Groot
            Fam. de Boer                  | Fam.         | ""    | de      | Boer
            de heer Van den Berg          | de heer      | ""    | van den | Berg
            De heer J. Smit               | De heer      | J.    | ""      | Smit
            Jansen, dhr. P.               | dhr.         | P.    | ""      | Jansen
            Jan Jansen, MSc               | MSc          | Jan   | ""      | Jansen
            Jan Jansen MSc                | MSc          | Jan   | ""      | Jansen
            ir. Jan de Wit                | ir.          | Jan   | de      | Wit
            Prof. dr. E. Visser           | Prof. dr.    | E.    | ""      | Visser
            Jan Jansen (voorzitter)       | (voorzitter) | Jan   | ""      | Jansen
            """)
    void whatStandsAroundANameIsKeptApart(String text, String title, String first, String prefix, String last) {
        assertThat(PersonName.parse(text)).isEqualTo(new PersonName(title, first, prefix, last));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Jan  | van der | Meer | Jan van der Meer | Meer, Jan van der
            Jan  | ""      | Smit | Jan Smit         | Smit, Jan
            ""   | van den | Berg | Van den Berg     | Berg, van den
            ""   | 't      | Hart | 't Hart          | Hart, 't
            ""   | ""      | Ali  | Ali              | Ali
            Jan  | ""      | ""   | Jan              | Jan
            Gabi | d'      | Ambi | Gabi d'Ambi      | Ambi, Gabi d'
            """)
    void aNameIsShownAndSortedTheDutchWay(String first, String prefix, String last, String full, String sort) {
        var name = new PersonName(first, prefix, last);

        assertThat(name.full()).isEqualTo(full);
        assertThat(name.sortName()).isEqualTo(sort);
    }

    @ParameterizedTest
    @CsvSource({"Jan van der Meer", "Maria van Dijk-Smit", "Juan Carlos de la Cruz", "Van den Berg", "Ali", "J. Jansen van Galen"})
    void aShownNameIsReadTheSameAgain(String text) {
        assertThat(PersonName.parse(text).full()).isEqualTo(text);
        assertThat(PersonName.parse(PersonName.parse(text).sortName())).isEqualTo(PersonName.parse(text));
    }
}
