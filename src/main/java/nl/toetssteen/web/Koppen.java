package nl.toetssteen.web;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.toetssteen.rapport.Huisstijl;

/** Knows the headers that every answer carries: keep nothing, run nothing, tell nobody. */
final class Koppen {
  private static final String API_VERSIE = "1.0.0";

  private final String policy;

  Koppen(Huisstijl huisstijl) {
    this.policy = huisstijl.policy() + "; frame-ancestors 'none'";
  }

  /** Gives the headers for an answer of the API or of a page. */
  Map<String, String> alle(boolean api) {
    Map<String, String> koppen = new LinkedHashMap<>();
    koppen.put("Cache-Control", "no-store");
    koppen.put("Content-Security-Policy", policy);
    koppen.put("X-Content-Type-Options", "nosniff");
    koppen.put("Referrer-Policy", "no-referrer");
    if (api) {
      koppen.put("API-Version", API_VERSIE);
    }
    return koppen;
  }
}
