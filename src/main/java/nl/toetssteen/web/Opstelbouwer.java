package nl.toetssteen.web;

import java.time.LocalDate;
import java.util.List;
import nl.toetssteen.lezen.DocumentReader;
import nl.toetssteen.lezen.bron.ReadLimits;
import nl.toetssteen.opstellen.Berichtopsteller;
import nl.toetssteen.opstellen.Opsteller;
import nl.toetssteen.opstellen.PtaOpsteller;
import nl.toetssteen.opstellen.Werkboekopsteller;
import nl.toetssteen.opstellen.profiel.Schoolprofiel;
import nl.toetssteen.opstellen.uitgave.Uitgave;
import nl.toetssteen.opstellen.vorm.Bestandsvorm;
import nl.toetssteen.opstellen.vorm.Schrijver;
import nl.toetssteen.pta.Programma;
import nl.toetssteen.pta.ProgrammaReader;
import nl.toetssteen.pta.Programmavergelijking;
import nl.toetssteen.pta.Vakken;
import nl.toetssteen.pta.Werkboek;
import nl.toetssteen.rapport.Controle.Bestand;

/** Drafts what was asked for. Safe for use by several threads. */
final class Opstelbouwer {
  private final Opsteller opsteller = new Opsteller();
  private final PtaOpsteller boekje = new PtaOpsteller();
  private final Berichtopsteller bericht = new Berichtopsteller();
  private final Schrijver schrijver = new Schrijver();

  /**
   * Draft a document.
   *
   * @param vandaag the day of this edition
   * @throws Fout when the files cannot be used for it
   * @throws nl.toetssteen.lezen.bron.UnreadableDocument when a file cannot be read
   */
  Genereerd make(Opdracht opdracht, LocalDate vandaag) {
    if (opdracht.wat() == Opstelling.PTA_WERKBOEK) {
      byte[] werkboek = workbook(opdracht.profiel(), opdracht.bijlagen());
      return new Genereerd(opdracht.wat(), null, opdracht.gegeven(), Opstelling.XLSX, werkboek);
    }
    Uitgave uitgave = draft(opdracht, vandaag);
    byte[] document = write(uitgave, opdracht.formaat());
    return new Genereerd(opdracht.wat(), uitgave, opdracht.gegeven(), opdracht.formaat(), document);
  }

  /** Write a document in one of its forms. */
  byte[] write(Uitgave uitgave, String formaat) {
    return schrijver.write(uitgave, Bestandsvorm.of("." + formaat).orElseThrow());
  }

  private Uitgave draft(Opdracht opdracht, LocalDate vandaag) {
    Schoolprofiel profiel = opdracht.profiel();
    Bijlagen bijlagen = opdracht.bijlagen();
    return switch (opdracht.wat()) {
      case PTA -> boekje.draft(profiel, programme(bijlagen), null, vandaag);
      case WIJZIGINGSBERICHT -> bericht.draft(profiel, changes(bijlagen), null, vandaag);
      case TAAKOMSCHRIJVING -> opsteller.draftTasks(profiel, null, vandaag);
      default -> opsteller.draft(profiel, null, vandaag);
    };
  }

  private static Programma programme(Bijlagen bijlagen) {
    Programma geheel = read(bijlagen.programma(), bijlagen);
    Programma soort =
        bijlagen.schoolsoort().isEmpty() ? geheel : geheel.ofSchool(bijlagen.schoolsoort());
    Programma deel = bijlagen.leerjaar() == 0 ? soort : soort.ofYear(bijlagen.leerjaar());
    if (deel.toetsen().isEmpty()) {
      throw new Fout(
          Probleem.nietOpTeStellen(
              "Het bestand heeft geen toetsen voor deze schoolsoort en dit leerjaar. Kies een andere schoolsoort of een ander leerjaar, of laat die keuze leeg."));
    }
    return deel;
  }

  private static Programmavergelijking changes(Bijlagen bijlagen) {
    Programmavergelijking vergelijking =
        Programmavergelijking.of(read(bijlagen.oud(), bijlagen), read(bijlagen.nieuw(), bijlagen));
    if (vergelijking.wijzigingen().isEmpty()) {
      throw new Fout(
          Probleem.nietOpTeStellen(
              "Tussen deze twee PTA’s is geen verschil gevonden. Er is dus niets te melden."));
    }
    return vergelijking;
  }

  private static Programma read(Bestand bestand, Bijlagen bijlagen) {
    Programma programma =
        ProgrammaReader.packaged()
            .with(bijlagen.indelingen())
            .read(
                new DocumentReader(ReadLimits.standaard()).read(bestand.naam(), bestand.inhoud()));
    if (programma.toetsen().isEmpty()) {
      throw new Fout(
          Probleem.nietOpTeStellen(
              "In “%s” zijn geen toetsen gevonden. Is dit een PTA? Kijk het op de startpagina na: daar ziet u hoe de kolommen zijn gelezen, en kunt u dat verbeteren."
                  .formatted(bestand.naam())));
    }
    return programma;
  }

  private static byte[] workbook(Schoolprofiel profiel, Bijlagen bijlagen) {
    List<String> eigen = profiel.schoolsoorten();
    String soort = bijlagen.schoolsoort();
    if (soort.isEmpty()) {
      if (eigen.size() != 1) {
        throw new Fout(
            Probleem.nietOpTeStellen(
                "Een werkboek is voor één schoolsoort, en uw school heeft er meer. Kies er een: %s."
                    .formatted(String.join(", ", eigen))));
      }
      soort = eigen.get(0);
    }
    return Werkboekopsteller.draft(profiel, soort, subjects(bijlagen.vak(), soort));
  }

  /** A subject that is in no list gets a sheet too, without domains. */
  private static List<String> subjects(String vak, String soort) {
    if (vak.isEmpty()) {
      return Werkboek.vakken(soort);
    }
    return List.of(
        Vakken.readPackaged().find(vak, List.of(soort)).map(Vakken.Vak::naam).orElse(vak));
  }
}
