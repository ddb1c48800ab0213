package nl.toetssteen.voorbeeld;

/** Writes the title page. */
final class VoorbladXml {
  private VoorbladXml() {}

  static String of(Bron bron) {
    return regel(bron, "school", "Voorbladschool")
        + regel(bron, "titel", "Titel")
        + regel(bron, "versie", "Voorbladversie")
        + WordXml.alinea("Ondertitel", WordXml.run("Schooljaar " + bron.voorblad("schooljaar")))
        + regel(bron, "schoolsoorten", "Voorbladregel")
        + regel(bron, "status", "Voorbladstatus")
        + regel(bron, "bestuur", "Voorbladvoet")
        + regel(bron, "adres", "Voorbladvoet");
  }

  private static String regel(Bron bron, String naam, String stijl) {
    String tekst = bron.voorblad(naam);
    return tekst.isEmpty() ? "" : WordXml.alinea(stijl, WordXml.run(tekst));
  }
}
