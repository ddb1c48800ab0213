package nl.toetssteen.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.toetssteen.opstellen.vorm.Bestandsvorm;

/** Names what can be drafted for a school. */
public enum Opstelling {
  EXAMENREGLEMENT(
      "examenreglement",
      "Examenreglement",
      "het hele reglement, volgens de wet en met uw eigen keuzes"),
  TAAKOMSCHRIJVING(
      "taakomschrijving",
      "Taakomschrijving examensecretaris",
      "wie wat doet bij het examen (WVO 2020, artikel 2.51a)"),
  PTA(
      "pta",
      "PTA-boekje",
      "een algemeen deel en een tabel per vak; u kiest straks het bestand met uw toetsen"),
  PTA_WERKBOEK(
      "pta-werkboek",
      "Leeg PTA-werkboek",
      "een rekenblad per vak, met de domeinen al ingevuld, dat docenten invullen"),
  WIJZIGINGSBERICHT(
      "wijzigingsbericht",
      "Wijzigingsbericht PTA",
      "wat u meldt na een wijziging van het PTA na 1 oktober; u kiest straks het oude en het nieuwe PTA");

  /** The form of a workbook. */
  static final String XLSX = "xlsx";

  static final String XLSX_MEDIATYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final String naam;
  private final String titel;
  private final String uitleg;

  Opstelling(String naam, String titel, String uitleg) {
    this.naam = naam;
    this.titel = titel;
    this.uitleg = uitleg;
  }

  /** Finds what is named so. */
  static Optional<Opstelling> of(String naam) {
    return Arrays.stream(values()).filter(wat -> wat.naam.equals(naam)).findFirst();
  }

  /** Lists the names. */
  static List<String> namen() {
    return Arrays.stream(values()).map(Opstelling::naam).toList();
  }

  /** Gives the name in addresses, fields and files. */
  public String naam() {
    return naam;
  }

  /** Gives the name for users. */
  public String titel() {
    return titel;
  }

  /** Says what it is, in Dutch. */
  public String uitleg() {
    return uitleg;
  }

  /** Tells whether it needs more than a profile. */
  public boolean vraagtMeer() {
    return this != EXAMENREGLEMENT && this != TAAKOMSCHRIJVING;
  }

  /** Lists the forms that it can have, the usual one first. */
  List<String> vormen() {
    return this == PTA_WERKBOEK
        ? List.of(XLSX)
        : Stream.concat(Stream.of(Bestandsvorm.PDF), Arrays.stream(Bestandsvorm.values()))
            .map(Bestandsvorm::toString)
            .distinct()
            .toList();
  }
}
