package nl.toetssteen.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.toetssteen.opstellen.vorm.Bestandsvorm;
import nl.toetssteen.rapport.Rapportvorm;
import nl.toetssteen.rapport.Sjablonen;

/** Writes answers: problems as problem+json (RFC 9457) or as a friendly page. */
final class Antwoorden {
  /** Media type of a problem. */
  static final String PROBLEEM = "application/problem+json";

  private static final int MEESTE_FOUTEN = 50;

  private final ObjectMapper json = new ObjectMapper();
  private final Sjablonen sjablonen;

  Antwoorden(Sjablonen sjablonen) {
    this.sjablonen = sjablonen;
  }

  /** Tells whether a path belongs to the API. */
  static boolean isApi(String pad) {
    return pad.equals("/v1") || pad.startsWith("/v1/");
  }

  ObjectNode node() {
    return json.createObjectNode();
  }

  void json(Context ctx, ObjectNode node) {
    ctx.contentType("application/json").result(write(node));
  }

  /** Answers with a report in one of its forms. */
  void rapport(Context ctx, Rapportvorm vorm, byte[] rapport) {
    boolean tekst = vorm.mediatype().startsWith("text/");
    ctx.contentType(vorm.mediatype() + (tekst ? ";charset=utf-8" : "")).result(rapport);
  }

  /** Answers with a drafted document in one of its forms, as a file to save. */
  void document(Context ctx, Opstelling wat, String formaat, byte[] document) {
    String mediatype =
        Bestandsvorm.of("." + formaat)
            .map(Bestandsvorm::mediatype)
            .orElse(Opstelling.XLSX_MEDIATYPE);
    bestand(ctx, wat.naam() + "." + formaat, mediatype, document);
  }

  /** Answers with a file to save. */
  void bestand(Context ctx, String naam, String mediatype, byte[] inhoud) {
    boolean tekst = mediatype.startsWith("text/");
    ctx.header("Content-Disposition", "attachment; filename=\"" + naam + "\"");
    ctx.contentType(mediatype + (tekst ? ";charset=utf-8" : "")).result(inhoud);
  }

  void pagina(Context ctx, String sjabloon, Map<String, Object> gegevens) {
    ctx.html(sjablonen.render(sjabloon, gegevens));
  }

  /** Answers with a problem, in the form that fits the address. */
  void probleem(Context ctx, Probleem probleem) {
    ctx.status(probleem.status());
    if (probleem.status() == 409) {
      ctx.header("Retry-After", "2");
    }
    if (probleem.status() == 503) {
      ctx.header("Retry-After", "60");
    }
    if (isApi(ctx.path())) {
      // As bytes: text of a type that it does not know is written by Jetty without curly quotes.
      ctx.contentType(PROBLEEM)
          .result(write(node(probleem, ctx.path())).getBytes(StandardCharsets.UTF_8));
    } else {
      pagina(ctx, "web/fout.jte", Map.of("titel", probleem.titel(), "detail", probleem.detail()));
    }
  }

  String problemJson(Probleem probleem, String pad) {
    return write(node(probleem, pad));
  }

  /** Gives a problem as JSON, for an answer of its own or within another. */
  ObjectNode node(Probleem probleem, String pad) {
    ObjectNode node =
        node()
            .put("type", "urn:toetssteen:probleem:" + probleem.soort())
            .put("title", probleem.titel())
            .put("status", probleem.status())
            .put("detail", probleem.detail())
            .put("instance", pad);
    if (!probleem.fouten().isEmpty()) {
      ArrayNode fouten = node.putArray("fouten");
      probleem.fouten().stream().limit(MEESTE_FOUTEN).map(this::node).forEach(fouten::add);
    }
    return node;
  }

  private ObjectNode node(nl.toetssteen.yaml.Fout fout) {
    ObjectNode node = node().put("pad", fout.plek()).put("uitleg", fout.uitleg());
    return fout.bron().isEmpty() ? node : node.put("artikel", fout.bron());
  }

  private String write(ObjectNode node) {
    try {
      return json.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of text and numbers can always be written", e);
    }
  }
}
