package io.broadsheet.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.broadsheet.evaluation.Decision;
import io.broadsheet.evaluation.Estimate;
import io.broadsheet.evaluation.Evaluation;
import io.broadsheet.evaluation.Figure;
import io.broadsheet.evaluation.MisreadLine;
import io.broadsheet.evaluation.Misreading;
import io.broadsheet.evaluation.Reliability;
import io.broadsheet.evaluation.RoleScore;
import io.broadsheet.evaluation.Scorecard;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;

/** An evaluation as JSON for programs; the keys are listed in docs/reports.md. */
final class EvaluationJson {
  private final Evaluation evaluation;
  private final List<MisreadPages> misread;

  EvaluationJson(Evaluation evaluation, List<MisreadPages> misread) {
    this.evaluation = evaluation;
    this.misread = misread;
  }

  void write(PrintWriter out) {
    JsonLines.write(
        out,
        json -> {
          json.writeStartObject();
          json.writeStringField("report", "broadsheet-evaluation");
          json.writeNumberField("version", 1);
          json.writeObjectFieldStart("all");
          card(evaluation.scorecard(), json);
          json.writeEndObject();
          json.writeObjectFieldStart("languages");
          for (String tag : evaluation.languages()) {
            json.writeObjectFieldStart(tag);
            card(evaluation.scorecard(tag), json);
            json.writeEndObject();
          }
          json.writeEndObject();
          if (!misread.isEmpty()) {
            misreadings(json);
          }
          json.writeEndObject();
        });
  }

  private static void card(Scorecard card, JsonGenerator json) throws IOException {
    json.writeNumberField("pages", card.pages());
    json.writeNumberField("items", card.items());
    json.writeObjectFieldStart("figures");
    for (Figure figure : Figure.values()) {
      Estimate estimate = card.figure(figure);
      json.writeObjectFieldStart(figure.word());
      JsonLines.share("value", estimate.value(), json);
      if (estimate.low().isPresent()) {
        JsonLines.share("low", estimate.low().getAsDouble(), json);
        JsonLines.share("high", estimate.high().orElseThrow(), json);
      }
      json.writeNumberField("base", estimate.base());
      json.writeEndObject();
    }
    json.writeEndObject();
    roles(card, json);
    confusion(card, json);
    reliability(card, json);
  }

  private static void roles(Scorecard card, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("roles");
    for (RoleScore role : card.roles()) {
      json.writeObjectFieldStart(role.role().word());
      JsonLines.share("precision", role.precision(), json);
      JsonLines.share("recall", role.recall(), json);
      JsonLines.share("f1", role.f1(), json);
      json.writeNumberField("found", role.found());
      json.writeNumberField("truth", role.truth());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void confusion(Scorecard card, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("confusion");
    for (RoleScore truth : card.roles()) {
      json.writeObjectFieldStart(truth.role().word());
      for (RoleScore found : card.roles()) {
        long count = card.confusion().count(truth.role(), found.role());
        if (count > 0) {
          json.writeNumberField(found.role().word(), count);
        }
      }
      if (card.confusion().missing(truth.role()) > 0) {
        json.writeNumberField("missing", card.confusion().missing(truth.role()));
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void reliability(Scorecard card, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("reliability");
    for (Decision decision : Decision.values()) {
      json.writeArrayFieldStart(decision.word());
      for (Reliability.Bin bin : card.reliability().get(decision).bins()) {
        json.writeStartObject();
        json.writeNumberField("from", bin.from());
        json.writeNumberField("decisions", bin.decisions());
        json.writeNumberField("right", bin.right());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void misreadings(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("misreadItems");
    for (MisreadPages pages : misread) {
      for (Misreading item : pages.items()) {
        item(pages, item, json);
      }
    }
    json.writeEndArray();
    json.writeArrayFieldStart("misreadLines");
    for (MisreadPages pages : misread) {
      for (MisreadLine line : pages.lines()) {
        line(pages, line, json);
      }
    }
    json.writeEndArray();
  }

  private static void item(MisreadPages pages, Misreading item, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("truth", pages.truth().toString());
    json.writeNumberField("page", item.page());
    json.writeNumberField("item", item.item());
    json.writeStringField("found", item.id());
    JsonLines.share("overlap", item.overlap(), json);
    json.writeArrayFieldStart("problems");
    for (String problem : item.problems()) {
      json.writeString(problem);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void line(MisreadPages pages, MisreadLine line, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("page", pages.page(line).toString());
    json.writeNumberField("line", line.line());
    json.writeStringField("found", line.found().word());
    json.writeStringField("truth", line.truth().word());
    json.writeBooleanField("joined", line.joined());
    JsonLines.share("confidence", line.confidence(), json);
    json.writeStringField("words", line.words());
    json.writeEndObject();
  }
}
