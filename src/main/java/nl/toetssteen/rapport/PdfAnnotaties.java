package nl.toetssteen.rapport;

import java.util.List;
import java.util.Optional;
import nl.toetssteen.document.Deel;
import nl.toetssteen.document.Vindplaats;
import nl.toetssteen.lezen.Notities;
import nl.toetssteen.lezen.bron.Notitie;
import nl.toetssteen.lezen.bron.ReadLimits;
import nl.toetssteen.toetsing.Bevinding;

/**
 * Writes a report into the PDF that it is about: every finding that asks for action as a note at
 * its place.
 */
final class PdfAnnotaties implements DocumentSchrijver {

  @Override
  public byte[] write(Rapport rapport, byte[] origineel, List<Bevinding> open) {
    Documentboom boom = new Documentboom(rapport.documenten().get(0).document());
    Thuishaven thuishaven = new Thuishaven(rapport, boom);
    List<Notitie> notities =
        open.stream().map(bevinding -> note(rapport, bevinding, boom, thuishaven)).toList();
    return new Notities(ReadLimits.standaard()).put(origineel, notities);
  }

  private static Notitie note(
      Rapport rapport, Bevinding bevinding, Documentboom boom, Thuishaven thuishaven) {
    String voorstel =
        bevinding.voorsteltekst().isEmpty()
            ? ""
            : "Voorstel voor de tekst:\n" + bevinding.voorsteltekst();
    List<String> tekst = Opmerkingtekst.of(bevinding, rapport.peildatum(), voorstel);
    String titel = tekst.get(0);
    String inhoud = String.join("\n\n", tekst.subList(1, tekst.size()));
    if (!bevinding.vindplaatsen().isEmpty()) {
      Vindplaats plaats = bevinding.vindplaatsen().get(0);
      String citaat = plaats.citaat().tekst();
      return new Notitie(plaats.pagina(), citaat, plaats.citaat().voor(), titel, inhoud);
    }
    Optional<Deel> thuis = thuishaven.find(bevinding).or(boom::begin);
    return new Notitie(
        thuis.map(Deel::pagina).orElse(1),
        thuis.map(Deel::kop).orElse(""),
        thuis.map(Deel::label).orElse(""),
        titel,
        inhoud);
  }
}
