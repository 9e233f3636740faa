package io.broadsheet.parser.signs;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.model.Person;
import io.broadsheet.parser.signs.Opening.Names;
import io.broadsheet.parser.story.Pieces;
import io.broadsheet.parser.words.Conventions;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What newspapers of the alphabet write in fixed words, language by language. */
class AlphabeticSignsTest {
  private static Signs signs(String language, String line) {
    return AlphabeticSigns.of(line, Conventions.of(language, Conventions.ENGLISH));
  }

  private static String names(Names names) {
    return names == null
        ? "none"
        : names.people().stream().map(Person::name).collect(Collectors.joining("; "));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @DisplayName("bylines")
  @CsvSource(
      delimiter = '~',
      value = {
        "en~By JANE DUNMORE~Jane Dunmore",
        "en~By Jane Dunmore, Staff Writer~Jane Dunmore",
        "en~By Jane Dunmore, Samuel Whitlock and Ruth Adair~Jane Dunmore; Samuel Whitlock; Ruth Adair",
        "en~Story by Mary-Ann O'Dell~Mary-Ann O'Dell",
        "en~Jane Dunmore, Staff Writer~Jane Dunmore",
        "en~From Our Own Correspondent~''",
        "de~Von Max Brehm~Max Brehm",
        "de~Von Carla von der Aue und Jonas Brehm~Carla von der Aue; Jonas Brehm",
        "de~VON MAX BREHM~Max Brehm",
        "de~Von unserem Korrespondenten Max Brehm~Max Brehm",
        "de~Von unserer Redaktion~''",
        "de~Von Max Brehm, Harzburg~Max Brehm",
        "fr~Par Jeanne d'Arbois~Jeanne d'Arbois",
        "fr~De notre envoyé spécial Luc Merle~Luc Merle",
        "fr~De notre correspondante à Lohan~''",
        "es~POR ANA DE LA VEGA~Ana de la Vega",
        "es~Marta Ibarra y Luis Montalvo | Lohán~Marta Ibarra; Luis Montalvo",
        "pt~Por Ana de Sousa e Luís Monte~Ana de Sousa; Luís Monte",
        "pt~Da Redação~''",
        "it~di Mario Roversi~Mario Roversi",
        "it~dal nostro inviato MARIO ROVERSI~Mario Roversi",
        "nl~Door Anna van der Laan~Anna van der Laan",
        "nl~Van onze verslaggever~''",
        "ru~Иван ВЕРЕСОВ~Иван Вересов",
        "ru~А. Б. ПЕТРОВ, наш корр.~А. Б. Петров",
        "ru~Наш корр.~''",
        "ar~بقلم: سالم الوادي~سالم الوادي",
        "he~מאת אבנר בר-נחל~אבנר בר-נחל"
      })
  void bylines(String language, String line, String names) {
    assertThat(names(signs(language, line).byline())).isEqualTo(names);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @DisplayName("no bylines")
  @CsvSource(
      delimiter = '~',
      value = {
        "en~By land and sea",
        "en~By Monday the ferry had sailed three times, the company said.",
        "en~BRIDGE REOPENS",
        "en~U.S. ARMY",
        "de~Von Hallstein nach Harzburg",
        "de~Von der Aue bis zum Meer",
        "fr~Par ici la sortie",
        "fr~M. Garnier",
        "es~Por la tarde",
        "it~Di notte sul ponte",
        "nl~Door weer en wind",
        "ru~Каменный мост снова открыт"
      })
  void noBylines(String language, String line) {
    assertThat(names(signs(language, line).byline())).isEqualTo("none");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @DisplayName("openings: agency, place, date")
  @CsvSource(
      delimiter = '~',
      value = {
        "en~PORT ELLERY, May 5 (AP) — The~AP / PORT ELLERY / May 5",
        "en~PORT ELLERY, Minn. (Reuters) - The~Reuters / PORT ELLERY / -",
        "en~PORT ELLERY--The~- / PORT ELLERY / -",
        "de~Berlin (dpa). Der~dpa / Berlin / -",
        "de~Berlin/Bonn (dpa/AFP) - Der~dpa/AFP / Berlin/Bonn / -",
        "de~BERLIN. – Der~- / BERLIN / -",
        "de~HARZBURG, 8. Mai (sid). Der~sid / HARZBURG / 8. Mai",
        "fr~PARIS (AFP) – Le~AFP / PARIS / -",
        "fr~Lohan, 5 mai. — Le vieux pont~- / Lohan / 5 mai",
        "es~MADRID (EFE).- El~EFE / MADRID / -",
        "es~Madrid, 8 may (EFE).- El~EFE / Madrid / 8 may",
        "pt~LISBOA (Lusa) – A~Lusa / LISBOA / -",
        "it~ROMA – (ANSA) La~ANSA / ROMA / -",
        "it~(ANSA) - ROMA, 5 MAG - La~ANSA / ROMA / 5 MAG",
        "nl~AMSTERDAM (ANP) – De~ANP / AMSTERDAM / -",
        "nl~OUD-HERTENDAM – De~- / OUD-HERTENDAM / -",
        "ru~МОСКВА, 5 мая. /ТАСС/ Мост~ТАСС / МОСКВА / 5 мая",
        "ru~ЗАОЗЕРСК, 5 мая (ТАСС). Мост~ТАСС / ЗАОЗЕРСК / 5 мая",
        "ar~القاهرة – رويترز: أعلنت~رويترز / القاهرة / -",
        "ar~القاهرة (رويترز) – أعلنت~رويترز / القاهرة / -",
        "he~ירושלים (רויטרס) – חברת~רויטרס / ירושלים / -",
        "de~Lohfeld – Ein Schäferhund hat am Montag eine Katze aus dem Mühlbach gezogen.~"
            + "- / Lohfeld / -",
        "de~HALLSTEIN. Der Rat hat am Dienstag vier Stunden über das neue Bad gestritten.~"
            + "- / HALLSTEIN / -",
        "en~PORT ELLERY, Minn., Dec. 14 - U.S.~- / PORT ELLERY / Dec. 14",
        "en~PORT ELLERY, May 8 (AP)~AP / PORT ELLERY / May 8"
      })
  void openings(String language, String line, String parts) {
    Opening opening = signs(language, line).opening();
    assertThat(opening).isNotNull();
    String read =
        Pieces.words(opening.agency(), line).orElse("-")
            + " / "
            + Pieces.words(opening.place(), line).orElse("-")
            + " / "
            + Pieces.words(opening.date(), line).orElse("-");
    assertThat(read).isEqualTo(parts);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @DisplayName("no openings")
  @CsvSource(
      delimiter = '~',
      value = {
        "en~BRIDGE OPENS - MAYOR",
        "en~HARBOUR TOLLS TO RISE BY 4-5 PCT - WARDEN",
        "en~Jane Dunmore (left) said",
        "en~Harbour (Maine). The",
        "de~Hallstein (Kreis Lohfeld). Der",
        "de~Der Rat – so heißt es – tagt",
        "fr~Odile Garnier – maire depuis 2029 – a dit",
        "ru~Мост – это радость",
        "fr~DUTRAIN. Vite à table, alors !",
        "de~Lohfeld – Der Name sagt alles – war lange ein Dorf, in dem nur Fischer wohnten."
      })
  void noOpenings(String language, String line) {
    assertThat(signs(language, line).opening()).isNull();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @DisplayName("credits")
  @CsvSource(
      delimiter = '~',
      value = {
        "en~Photo by Theo Wandel~Theo Wandel",
        "en~THEO WANDEL/AP~Theo Wandel",
        "en~AP Photo/Theo Wandel~Theo Wandel",
        "en~(REUTERS/Theo Wandel)~Theo Wandel",
        "de~Foto: Theo Wandel~Theo Wandel",
        "de~Fotos: dpa~''",
        "de~(Archivfoto: Theo Wandel/dpa)~Theo Wandel",
        "fr~Photo : Théo Vandel~Théo Vandel",
        "fr~Photo Théo Vandel~Théo Vandel",
        "es~Foto: Teo Vandel (EFE)~Teo Vandel",
        "pt~Foto: Téo Vandel/Divulgação~Téo Vandel",
        "it~foto di Teo Vandel~Teo Vandel",
        "nl~Foto Theo Wandel/ANP~Theo Wandel",
        "ru~Фото И. Ванделя~И. Ванделя",
        "ar~تصوير: نادر الساحل~نادر الساحل",
        "he~צילום: תמר ונדל~תמר ונדל"
      })
  void credits(String language, String line, String names) {
    assertThat(names(signs(language, line).credit())).isEqualTo(names);
    String caption = "The bridge, 9. " + line;
    assertThat(names(signs(language, caption).inlineCredit().names())).isEqualTo(names);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @DisplayName("jump lines name the other page")
  @CsvSource(
      delimiter = '~',
      value = {
        "en~Continued on Page A6~out A6",
        "en~See BUDGET, A6~out A6",
        "en~(Continued from Page One)~in -",
        "en~Continued from Page A-1~in A-1",
        "de~Fortsetzung auf Seite 2~out 2",
        "de~(Fortsetzung von Seite 1)~in 1",
        "fr~Lire la suite page 3~out 3",
        "fr~Suite de la première page~in -",
        "es~Pasa a la página 4~out 4",
        "es~Viene de la página 1~in 1",
        "pt~Continua na página 3~out 3",
        "pt~Continuação da página 1~in 1",
        "it~Continua a pagina 3~out 3",
        "it~Segue dalla prima~in -",
        "nl~Vervolg op pagina 3~out 3",
        "nl~Vervolg van pagina 1~in 1",
        "ru~(Окончание на 3-й стр.)~out 3",
        "ru~Продолжение на стр. 2~out 2",
        "ru~(Окончание. Начало на стр. 1)~in 1",
        "ar~تتمة ص ٤~out ٤",
        "he~המשך בעמוד 4~out 4"
      })
  void jumps(String language, String line, String page) {
    Signs signs = signs(language, line);
    Signs.JumpLine jump = page.startsWith("out") ? signs.jumpOut() : signs.jumpIn();
    assertThat(jump).isNotNull();
    assertThat(Pieces.words(jump.page(), line).orElse("-"))
        .isEqualTo(page.substring(page.indexOf(' ') + 1));
  }

  @ParameterizedTest
  @DisplayName("a reference in a sentence is no jump line")
  @ValueSource(
      strings = {
        "The story is told on page 3 of the report",
        "See the old bridge by night",
        "Continued growth is expected",
        "From 5 to 9"
      })
  void noJumps(String line) {
    assertThat(signs("en", line).jumpOut()).isNull();
    assertThat(signs("en", line).jumpIn()).isNull();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @DisplayName("signatures after the last sentence")
  @CsvSource(
      delimiter = '~',
      value = {
        "de~Sie hatten mehr verlangt. (hil)~hil",
        "de~Sie hatten mehr verlangt. (dpa/AFP)~''",
        "de~Sie hatten mehr verlangt. dpa~''",
        "fr~Elles réclamaient davantage de liaisons. (AFP)~''",
        "it~Chiedevano da anni più corse. Mario ROVERSI~Mario Roversi",
        "ru~Они просили увеличить число рейсов. И. ПЕТРОВ.~И. Петров",
        "en~They had asked for more boats. — Jane Dunmore~Jane Dunmore",
        "en~(Reporting by Jane Dunmore; editing by Samuel Whitlock)~Jane Dunmore",
        "en~Jane Dunmore reported from Port Ellery.~Jane Dunmore",
        "de~Gerda Tamm, Hallstein~Gerda Tamm"
      })
  void signatures(String language, String line, String names) {
    Signs signs = signs(language, line);
    assertThat(signs.signature()).isNotNull();
    assertThat(names(signs.signatureNames())).isEqualTo(names);
  }

  @ParameterizedTest
  @DisplayName("a remark in brackets signs nothing")
  @ValueSource(
      strings = {"The bridge was closed. (See map)", "He came late (again)", "It ended. So"})
  void noSignatures(String line) {
    assertThat(signs("en", line).signature()).isNull();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @DisplayName("what a line heads")
  @CsvSource(
      delimiter = '~',
      value = {
        "en~PUBLIC NOTICE~ANNOUNCEMENT",
        "de~Berichtigung~CORRECTION",
        "fr~Avis de décès~OBITUARY",
        "es~PUBLICIDAD~ADVERTISEMENT",
        "pt~Errata~CORRECTION",
        "it~Errata corrige~CORRECTION",
        "nl~Weerbericht~WEATHER",
        "ru~ПОПРАВКА~CORRECTION",
        "ar~إعلان~ADVERTISEMENT",
        "he~תיקון טעות~CORRECTION"
      })
  void notices(String language, String line, String kind) {
    assertThat(signs(language, line).notice()).isEqualTo(kind);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @DisplayName("entries of an index name a page")
  @CsvSource(
      delimiter = '~',
      value = {
        "en~Harbour news ........ B4~true",
        "de~Der alte Hafen, Seite 8~true",
        "fr~Le vieux port … 12~true",
        "en~Built in 2031~false",
        "de~Die Kosten stiegen auf 12~false"
      })
  void index(String language, String line, boolean entry) {
    assertThat(signs(language, line).pageReference()).isEqualTo(entry);
  }
}
