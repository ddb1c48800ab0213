package nl.toetssteen.web.formulier;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.toetssteen.opstellen.taken.Rol;
import nl.toetssteen.opstellen.taken.Taak;
import nl.toetssteen.opstellen.taken.Taakgebied;
import nl.toetssteen.opstellen.taken.Taken;
import nl.toetssteen.web.formulier.Onderdeel.Optie;

/** Lists the tasks around the exams to choose from, and says what the law decides about them. */
record Takenkeuze(Taken taken) {

  /** Gives every task; one that does not exist is there too when it was typed in a file. */
  List<Optie> options(String gekozen) {
    List<Optie> opties = new ArrayList<>();
    for (Taakgebied gebied : taken.gebieden()) {
      for (Taak taak : gebied.taken()) {
        opties.add(
            new Optie(taak.id(), gebied.titel() + ": " + name(taak), taak.id().equals(gekozen)));
      }
    }
    if (!gekozen.isEmpty() && opties.stream().noneMatch(Optie::gekozen)) {
      opties.add(new Optie(gekozen, gekozen, true));
    }
    return opties;
  }

  private static String name(Taak taak) {
    String tekst = taak.tekst().replace("{leider}", "rector of directeur");
    String wie = taak.vast().stream().sorted().map(Rol::name).collect(Collectors.joining(" en "));
    if (wie.isEmpty()) {
      return tekst;
    }
    return tekst + (taak.alleen() ? " (wet: alleen " : " (wet: in elk geval ") + wie + ")";
  }
}
