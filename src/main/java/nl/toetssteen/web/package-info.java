/** The service: an upload page and report for people, and an HTTP API for machines. */
package nl.toetssteen.web;
