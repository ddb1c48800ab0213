package nl.toetssteen.checklist;

import java.util.Map;

/** Validates requirement files. */
final class EisValidator {

  private EisValidator() {}

  static void validate(String bestand, String inhoud, Map<String, Begrip> begrippen) {}
}
