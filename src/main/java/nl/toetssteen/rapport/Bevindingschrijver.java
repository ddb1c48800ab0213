package nl.toetssteen.rapport;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.toetssteen.checklist.Uitkomst;
import nl.toetssteen.document.Citaat.Markering;
import nl.toetssteen.document.Deel;
import nl.toetssteen.document.Soort;
import nl.toetssteen.document.Vindplaats;
import nl.toetssteen.rapport.word.Plek;
import nl.toetssteen.rapport.word.WordBewerking;
import nl.toetssteen.toetsing.Bevinding;

/**
 * Writes one finding after another into a Word document: a comment, and the proposed text where
 * there is one.
 *
 * <p>A sentence that conflicts is replaced. What is only incomplete stays, because it may say
 * things that the proposal does not; the proposal comes after it. What is missing is added to the
 * article where it belongs.
 */
final class Bevindingschrijver {
  private static final String VERVANGEN =
      "Voorstel: vervang de doorgestreepte tekst door de ingevoegde tekst.";
  private static final String AANGEVULD =
      "Voorstel: vul deze tekst aan met de ingevoegde zin. Kijk of er dan niets dubbel staat.";
  private static final String NIEUW_LID =
      "Voorstel: het nieuwe lid aan het einde van dit artikel. Kijk of er dan niets dubbel staat.";
  private static final String NIEUWE_ALINEA =
      "Voorstel: de nieuwe alinea hieronder. Kijk of er dan niets dubbel staat.";
  private static final String TOEGEVOEGD =
      "Voorstel: voeg deze tekst toe. Kijk of dit de goede plaats is.";
  private static final String BOTST =
      "Voorstel voor de tekst. Het is niet ingevoegd, omdat het niet past bij een andere bepaling in uw document: ";
  private static final String INVULLEN = " Vul in wat tussen rechte haken staat.";

  private final WordBewerking word;
  private final Documentboom boom;
  private final Woordplaatsen plaatsen;
  private final Lidschrijver leden;
  private final LocalDate peildatum;

  Bevindingschrijver(
      WordBewerking word, Documentboom boom, Woordplaatsen plaatsen, LocalDate peildatum) {
    this.word = word;
    this.boom = boom;
    this.plaatsen = plaatsen;
    this.leden = new Lidschrijver(word, boom, plaatsen);
    this.peildatum = peildatum;
  }

  /** Writes a finding that has places. */
  void put(Bevinding bevinding) {
    Vindplaats eerste = bevinding.vindplaatsen().get(0);
    Voorsteltekst voorstel = Voorsteltekst.of(bevinding.voorsteltekst());
    Optional<Plek> citaat = plaatsen.quote(eerste);
    Optional<Plek> zin =
        bevinding.uitkomst() == Uitkomst.STRIJDIG && voorstel.isEenRegel()
            ? replace(eerste, voorstel)
            : Optional.empty();
    String gedaan = zin.isPresent() ? VERVANGEN : after(eerste, voorstel);
    zin.or(() -> gedaan.equals(AANGEVULD) ? citaat.map(Plek::toEnd) : citaat)
        .ifPresent(plek -> word.comment(plek, note(bevinding, voorstel, gedaan)));
    if (bevinding.uitkomst() == Uitkomst.STRIJDIG) {
      bevinding.vindplaatsen().stream()
          .skip(1)
          .flatMap(vindplaats -> plaatsen.quote(vindplaats).stream())
          .forEach(plek -> word.comment(plek, Opmerkingtekst.ook(bevinding)));
    }
  }

  /** Writes a finding without a place; {@code kop} is where it belongs, if that is known. */
  void putMissing(Bevinding bevinding, Optional<Deel> kop) {
    Voorsteltekst voorstel = Voorsteltekst.of(bevinding.voorsteltekst());
    List<String> opmerking = note(bevinding, voorstel, TOEGEVOEGD);
    boolean toegevoegd =
        !voorstel.isLeeg()
            && (kop.isPresent()
                ? leden.add(kop.get(), voorstel, opmerking)
                : leden.addAtEnd(voorstel, opmerking));
    if (!toegevoegd) {
      kop.or(boom::begin)
          .flatMap(plaatsen::first)
          .ifPresent(plek -> word.comment(plek, note(bevinding, voorstel, "")));
    }
  }

  /**
   * Writes a finding as a comment that tells the proposed text; {@code kop} is where it belongs
   * when it has no place.
   */
  void tell(Bevinding bevinding, Optional<Deel> kop) {
    String tekst = BOTST + bevinding.voorsteltekst().replace('\n', ' ');
    bevinding.vindplaatsen().stream()
        .findFirst()
        .flatMap(plaatsen::quote)
        .or(() -> kop.or(boom::begin).flatMap(plaatsen::first))
        .ifPresent(plek -> word.comment(plek, Opmerkingtekst.of(bevinding, peildatum, tekst)));
  }

  private List<String> note(Bevinding bevinding, Voorsteltekst voorstel, String gedaan) {
    String slot = gedaan.isEmpty() || !voorstel.vraagtInvulling() ? gedaan : gedaan + INVULLEN;
    String tekst =
        gedaan.isEmpty() && !voorstel.isLeeg()
            ? "Voorstel voor de tekst: " + bevinding.voorsteltekst().replace('\n', ' ')
            : slot;
    return Opmerkingtekst.of(bevinding, peildatum, tekst);
  }

  /** Replaces the sentence that conflicts; gives what is replaced, when that can be done. */
  private Optional<Plek> replace(Vindplaats vindplaats, Voorsteltekst voorstel) {
    if (voorstel.isLeeg()) {
      return Optional.empty();
    }
    List<Markering> plaats = conflict(vindplaats);
    Optional<Deel> deel = plaats.stream().findFirst().flatMap(m -> boom.deel(m.eid()));
    if (deel.isEmpty() || deel.get().soort().heeftKop() || deel.get().soort() == Soort.TABEL) {
      return Optional.empty();
    }
    Zin zin = Zin.around(deel.get().tekst(), plaats).metHerhaling(voorstel.lid());
    Optional<Plek> plek = plaatsen.words(deel.get(), zin.van(), zin.tot());
    if (zin.isHeel()) {
      String lijst = zin.leidtIn() && !deel.get().delen().isEmpty() ? " Het gaat om:" : "";
      return plek.filter(p -> word.replace(p, voorstel.lid() + lijst));
    }
    Optional<Deel> kop = boom.kop(deel.get().eid());
    return plek.filter(p -> zin.isAlles() && kop.isPresent() && word.deleteParagraph(p))
        .filter(p -> leden.add(kop.get(), voorstel, List.of()));
  }

  /** Gives the words in one text that conflict: not the words that lead in the list they are in. */
  private List<Markering> conflict(Vindplaats vindplaats) {
    List<Markering> alle = vindplaats.citaat().markeringen();
    return alle.stream()
        .map(Markering::eid)
        .filter(eid -> alle.stream().noneMatch(ander -> boom.isOnder(ander.eid(), eid)))
        .findFirst()
        .map(eid -> alle.stream().filter(m -> m.eid().equals(eid)).toList())
        .orElse(List.of());
  }

  /** Adds the proposal after what is there; gives what was done, in Dutch. */
  private String after(Vindplaats vindplaats, Voorsteltekst voorstel) {
    Optional<Deel> deel = boom.deel(vindplaats.eid());
    if (voorstel.isLeeg() || deel.isEmpty()) {
      return "";
    }
    Deel bij = deel.get();
    if (bij.soort() == Soort.LID && bij.delen().isEmpty() && voorstel.isEenRegel()) {
      return append(bij, voorstel) ? AANGEVULD : "";
    }
    if (bij.soort() == Soort.ALINEA && leden.isUsable(bij)) {
      return leden.add(bij, bij, voorstel, List.of()) ? NIEUWE_ALINEA : "";
    }
    Optional<Deel> kop = boom.kop(bij.eid());
    if (kop.isEmpty() && bij.soort() == Soort.ONDERDEEL) {
      Deel einde = listEnd(bij);
      return leden.add(einde, einde, voorstel, List.of()) ? NIEUWE_ALINEA : "";
    }
    return kop.filter(k -> leden.add(k, voorstel, List.of())).isPresent() ? NIEUW_LID : "";
  }

  /** Gives the last item of the list that an item stands in. */
  private Deel listEnd(Deel item) {
    return boom.vanaf(item)
        .takeWhile(deel -> deel.soort() == Soort.ONDERDEEL)
        .reduce(item, (eerder, later) -> later);
  }

  private boolean append(Deel bij, Voorsteltekst voorstel) {
    Optional<Plek> plek = plaatsen.last(bij);
    plek.ifPresent(p -> word.append(p, voorstel.lid()));
    return plek.isPresent();
  }
}
