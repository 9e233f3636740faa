package io.broadsheet.parser.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** About thirty words tell the language of a page. */
class LanguageGuessTest {
  @ParameterizedTest(name = "{0}")
  @DisplayName("two invented sentences are told for what they are")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "en|The old stone bridge at Port Ellery was opened again on Monday after eight years of"
            + " repairs, and the council said that it would be lit every evening from June.",
        "de|Die alte Steinbrücke in Hallstein ist am Montag nach acht Jahren wieder für den Verkehr"
            + " freigegeben worden, und der Rat der Stadt will sie im Sommer jeden Abend"
            + " beleuchten.",
        "fr|Le vieux pont de pierre de Valmont a été rouvert lundi après huit années de travaux, et"
            + " le conseil a décidé qu'il serait éclairé tous les soirs dans la belle saison.",
        "es|El viejo puente de piedra de Valdearcos fue abierto el lunes después de ocho años de"
            + " obras, y el ayuntamiento anunció que se iluminará por las noches durante el"
            + " verano.",
        "pt|A velha ponte de pedra de Vale do Rio foi reaberta na segunda-feira depois de oito anos"
            + " de obras, e a câmara anunciou que será iluminada à noite durante o verão.",
        "it|Il vecchio ponte di pietra di Montescaro è stato riaperto lunedì dopo otto anni di"
            + " lavori, e il consiglio ha deciso che nelle sere d'estate sarà illuminato.",
        "nl|De oude stenen brug van Oosterveen is maandag na acht jaar van werkzaamheden weer"
            + " opengesteld, en het bestuur heeft besloten dat hij in de zomer wordt verlicht.",
        "ru|Старый каменный мост в Заозерске был открыт в понедельник после восьми лет ремонта, и"
            + " городской совет сообщил, что летом его будут освещать каждый вечер.",
        "uk|Старий кам'яний міст у Заозерську відкрито в понеділок після восьми років ремонту, і"
            + " міська рада повідомила, що влітку його освітлюватимуть щовечора.",
        "ar|أعيد يوم الاثنين افتتاح الجسر الحجري القديم في مدينة النخيل بعد ثماني سنوات من"
            + " الإصلاح، وقال المجلس إنه سوف يضاء كل مساء في الصيف.",
        "he|גשר האבן הישן בעיר נפתח מחדש ביום שני אחרי שמונה שנים של תיקונים, והמועצה הודיעה כי הוא"
            + " יואר בכל ערב בקיץ.",
        "zh-Hans|老石桥经过八年维修于星期一重新开放，市议会说今年夏天每天晚上都会亮灯，附近居民对此表示欢迎。",
        "zh-Hant|老石橋經過八年維修於星期一重新開放，市議會說今年夏天每天晚上都會亮燈，附近居民對此表示歡迎。",
        "ja|古い石橋は八年にわたる修理を終えて月曜日に再び開通した。市議会は夏の間、毎晩明かりをともすと発表した。",
        "ko|오래된 돌다리가 팔 년에 걸친 수리를 마치고 월요일에 다시 열렸다. 시의회는 여름 동안 매일 저녁 불을 밝힌다고 밝혔다."
      })
  void sentences(String language, String text) {
    assertThat(LanguageGuess.of(text)).contains(language);
  }

  @Test
  @DisplayName("names and figures alone tell nothing")
  void nothing() {
    assertThat(LanguageGuess.of("12 345 — 67.8 %")).isEmpty();
    assertThat(LanguageGuess.of("Ellery Strand Okonjo Whitlock")).isEmpty();
    assertThat(LanguageGuess.of("")).isEmpty();
  }

  @Test
  @DisplayName("a name in Latin letters does not make a Chinese page English")
  void mixed() {
    assertThat(LanguageGuess.of("记者从 Port Ellery Harbour Museum 获悉，老石桥于星期一重新开放，这是八年来的第一次。"))
        .contains("zh-Hans");
  }
}
