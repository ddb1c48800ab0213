package nl.toetssteen.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.toetssteen.opstellen.profiel.Schoolprofiel;

/**
 * Holds what is to be drafted, and of what.
 *
 * @param gegeven the profile as it came in, to give back
 * @param formaat the form, one of those that it can have
 */
record Opdracht(
    Opstelling wat, Schoolprofiel profiel, ObjectNode gegeven, String formaat, Bijlagen bijlagen) {}
