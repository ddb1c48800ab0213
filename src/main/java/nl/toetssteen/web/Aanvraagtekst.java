package nl.toetssteen.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the body of a request that is text, within a limit of 1 MB. */
final class Aanvraagtekst {
  private static final int LIMIET = 1 << 20;

  /** A browser shows our answer only after it could send everything. */
  private static final long HOOGUIT_OVERSLAAN = 25L << 20;

  private static final int MEESTE_VELDEN = 2000;

  private Aanvraagtekst() {}

  /**
   * Read the body as UTF-8.
   *
   * @throws Fout when it is too large, or no UTF-8
   */
  static String read(Context ctx) throws IOException {
    Limietstroom stroom = new Limietstroom(ctx.req().getInputStream(), HOOGUIT_OVERSLAAN);
    byte[] body = stroom.readNBytes(LIMIET + 1);
    if (body.length > LIMIET) {
      stroom.drain(HOOGUIT_OVERSLAAN);
      throw new Fout(Probleem.aanvraagTeGroot());
    }
    return utf8(body);
  }

  /** Gives bytes as text; throws a problem for the user when they are no UTF-8. */
  static String utf8(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new Fout(
          Probleem.invoer("De tekst heeft tekens die niet kloppen. Stuur hem als UTF-8."));
    }
  }

  /**
   * Read the fields of a form without files.
   *
   * @throws Fout when it is no such form, or too large
   */
  static Map<String, List<String>> readForm(Context ctx) throws IOException {
    if (!is(ctx, "application/x-www-form-urlencoded")) {
      throw new Fout(
          Probleem.invoer(
              "Dit is geen formulier. Ga terug naar de pagina en vul het formulier daar in."));
    }
    Map<String, List<String>> velden = new LinkedHashMap<>();
    String[] delen = read(ctx).split("&", -1);
    if (delen.length > MEESTE_VELDEN) {
      throw new Fout(Probleem.aanvraagTeGroot());
    }
    for (String deel : delen) {
      int is = deel.indexOf('=');
      if (is > 0) {
        velden
            .computeIfAbsent(decode(deel.substring(0, is)), naam -> new ArrayList<>())
            .add(decode(deel.substring(is + 1)));
      }
    }
    return velden;
  }

  /** Tells whether the body is of a media type. */
  static boolean is(Context ctx, String mediatype) {
    String gegeven = ctx.contentType();
    return gegeven != null
        && gegeven.toLowerCase(Locale.ROOT).split(";", 2)[0].strip().equals(mediatype);
  }

  private static String decode(String tekst) {
    try {
      return URLDecoder.decode(tekst, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new Fout(Probleem.invoer("Een veld van het formulier is niet goed overgekomen."));
    }
  }
}
