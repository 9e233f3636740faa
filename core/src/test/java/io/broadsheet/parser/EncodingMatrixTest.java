package io.broadsheet.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.parser.encoding.Decoded;
import io.broadsheet.parser.encoding.Decoder;
import io.broadsheet.parser.words.LanguageGuess;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Short pages in each language come back from each encoding that its newspapers were kept in. */
class EncodingMatrixTest {
  private static final String[][] PAGES = {
    {
      "zh-Hans",
      "云溪大桥昨日通车\n\n本报讯（记者 楚云深）云溪大桥昨天上午正式通车，两岸居民过江只要三分钟。市民说，这座桥等了二十年，今天终于可以走着去对岸买菜了。",
      "GB18030 GBK GB2312 UTF-8 UTF-16LE UTF-16BE UTF-32LE UTF-32BE"
    },
    {
      "zh-Hant",
      "雲溪大橋昨日通車\n\n【本報訊】雲溪大橋昨天上午正式通車，兩岸居民過江只要三分鐘。市民說，這座橋等了二十年，今天終於可以走著去對岸買菜了。",
      "Big5 Big5-HKSCS UTF-8 UTF-16LE UTF-16BE"
    },
    {
      "ja",
      "雲渓大橋が開通\n\n【雲渓＝山野晴子】雲渓大橋が九日午前に開通し、両岸の住民は三分で川を渡れるようになった。市民は「二十年待った橋だ。歩いて買い物に行ける」と話した。",
      "windows-31j Shift_JIS EUC-JP UTF-8 UTF-16LE"
    },
    {
      "ko",
      "운계대교 개통\n\n(운계=한결통신) 김하늘 기자 = 운계대교가 9일 오전 개통돼 양쪽 주민들이 3분 만에 강을 건널 수 있게 됐다. 시민들은 20년을 기다린 다리라고 말했다.",
      "x-windows-949 EUC-KR UTF-8 UTF-16LE"
    },
    {
      "en",
      "Bridge Opens at Elm Point\n\nBy Jane Dunmore\n\nELM POINT — The bridge over the Elm opened on Monday after twenty years of delay. “We can walk to the market now,” said a shopkeeper who lives on the far bank.",
      "windows-1252 UTF-8 UTF-16LE"
    },
    {
      "de",
      "Brücke über die Elm eröffnet\n\nVon Karla Böhm\n\nELMSTADT. – Die neue Brücke über die Elm ist am Montag für den Verkehr freigegeben worden. Der Bürgermeister sagte, nach zwanzig Jahren könnten die Bürger wieder zu Fuß über den Fluß gehen.",
      "windows-1252 ISO-8859-1 ISO-8859-15 UTF-8"
    },
    {
      "fr",
      "Le pont de l’Orme est ouvert\n\nPar Hélène Dubreuil\n\nORMEVILLE – Le pont a été ouvert lundi à la circulation après vingt années d’attente. « Nous pourrons enfin traverser à pied », a déclaré une habitante de la rive gauche, très émue.",
      "windows-1252 UTF-8"
    },
    {
      "es",
      "Abren el puente del Olmo\n\nPor Inés Carreño\n\nOLMEDA (ANP).- El puente fue abierto el lunes después de veinte años de espera. «Ahora podremos cruzar a pie hasta el mercado», dijo una vecina de la otra orilla del río.",
      "windows-1252 ISO-8859-1 UTF-8"
    },
    {
      "pt",
      "Ponte do Olmo é aberta ao trânsito\n\nPor João Vilhena\n\nOLMEIRA – A ponte foi aberta na segunda-feira depois de vinte anos de espera. «Agora já podemos ir a pé até à praça», disse uma moradora da outra margem do rio, em declarações à nossa redação.",
      "windows-1252 ISO-8859-1 UTF-8"
    },
    {
      "it",
      "Aperto il ponte sull’Olmo\n\ndi Chiara Bonfanti\n\nOLMETO – Il ponte è stato aperto lunedì dopo vent’anni di attesa. «Adesso potremo andare a piedi al mercato, perché la città è più vicina», ha detto una signora che abita sull’altra sponda.",
      "windows-1252 UTF-8"
    },
    {
      "nl",
      "Brug over de Iep geopend\n\nDoor onze verslaggeefster Eva de Graaff\n\nIEPENDAM – De brug is maandag na twintig jaar geopend. „Nu kunnen we te voet naar de markt”, zei een bewoonster van de overkant, die financiële zorgen over het onderhoud heeft. Eén ding is zeker: de ruïne is weg.",
      "windows-1252 UTF-8"
    },
    {
      "ru",
      "Открыт мост через Вязовку\n\nВЯЗОВСК, 9 мая. Новый мост через реку открыли в понедельник, после двадцати лет ожидания. Теперь жители обоих берегов могут дойти до рынка пешком, сообщил наш корреспондент.\n\nИван ПЕТРОВСКИЙ",
      "windows-1251 KOI8-R ISO-8859-5 UTF-8 UTF-16LE"
    },
    {
      "ar",
      "افتتاح جسر الدردار\n\nكتب: سامي الخوري\n\nافتتح يوم الاثنين الجسر الجديد على النهر بعد عشرين عاما من الانتظار. وقال أحد السكان إن الناس يستطيعون الآن الذهاب إلى السوق سيرا على الأقدام.",
      "windows-1256 ISO-8859-6 UTF-8"
    },
    {
      "he",
      "נפתח הגשר על הנחל\n\nמאת דנה לביא\n\nהגשר החדש נפתח ביום שני לאחר עשרים שנות המתנה. תושבי שתי הגדות יוכלו ללכת ברגל אל השוק, אמר ראש העיר בטקס שנערך אתמול ליד הנחל.",
      "windows-1255 ISO-8859-8 UTF-8"
    }
  };

  static Stream<Arguments> pages() {
    return Stream.of(PAGES)
        .flatMap(
            page ->
                Stream.of(page[2].split(" ")).map(name -> Arguments.of(page[0], name, page[1])));
  }

  @ParameterizedTest(name = "{0} in {1}")
  @MethodSource("pages")
  void aShortPageIsReadAsItWasWritten(String language, String charset, String page) {
    byte[] bytes = page.getBytes(Charset.forName(charset));
    Decoded decoded = Decoder.decode(bytes, Optional.empty());
    assertThat(decoded.text()).isEqualTo(new String(bytes, Charset.forName(charset)));
    assertThat(decoded.losses()).isEmpty();
  }

  @ParameterizedTest(name = "{0} in {1}")
  @MethodSource("pages")
  void itsLanguageIsTold(String language, String charset, String page) {
    assertThat(LanguageGuess.of(page)).contains(language);
  }
}
