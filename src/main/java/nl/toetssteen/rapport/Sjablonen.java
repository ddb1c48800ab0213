package nl.toetssteen.rapport;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.Map;

/**
 * Renders HTML pages in the house style from the templates that were compiled in the build. Safe
 * for use by several threads.
 */
public final class Sjablonen {
  private static final String PAKKET = "nl.toetssteen.sjablonen";

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Sjablonen.class.getClassLoader(), PAKKET);
  private final Huisstijl huisstijl;

  /** Creates the renderer with the style sheet that its pages carry. */
  public Sjablonen(Huisstijl huisstijl) {
    this.huisstijl = huisstijl;
  }

  /** Gives the style sheet that the pages carry. */
  public Huisstijl huisstijl() {
    return huisstijl;
  }

  /**
   * Render a page.
   *
   * @param sjabloon path of the template: "web/start.jte"
   * @param gegevens its parameters by name, without the style sheet
   */
  public String render(String sjabloon, Map<String, Object> gegevens) {
    Map<String, Object> alles = new HashMap<>(gegevens);
    alles.put("huisstijl", huisstijl);
    TemplateOutput uit = new StringOutput(64 * 1024);
    engine.render(sjabloon, alles, uit);
    return uit.toString();
  }
}
