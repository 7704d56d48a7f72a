package org.phaseout.platform.problem;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** The last word on what no controller answered: always a problem document, never a stack trace. */
@RestControllerAdvice
class ProblemAdvice {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<Object> rejected(Rejected rejected, HttpServletRequest request) {
        return response(rejected.problem(), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> temporarily(TransientDataAccessException failure, HttpServletRequest request) {
        return unavailable(failure, request);
    }

    @ExceptionHandler
    ResponseEntity<Object> noConnection(NonTransientDataAccessResourceException failure, HttpServletRequest request) {
        return unavailable(failure, request);
    }

    @ExceptionHandler
    ResponseEntity<Object> unreadable(HttpMessageNotReadableException failure, HttpServletRequest request) {
        return response(Problem.of(400, "request-malformed", ""), request);
    }

    /** A parameter of the wrong type; Spring does not count it among the errors of a request. */
    @ExceptionHandler
    ResponseEntity<Object> mistyped(TypeMismatchException failure, HttpServletRequest request) {
        var name = failure.getPropertyName();
        return response(Problem.of(400, "request-malformed", name == null ? "" : name), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> other(Exception failure, HttpServletRequest request) {
        if (failure instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            var status = known.getStatusCode().value();
            return response(Problem.of(status, status == 404 ? "no-such-resource" : "request-malformed", ""), request);
        }
        log.error("{} {} failed", request.getMethod(), request.getRequestURI(), failure);
        return response(Problem.of(500, "fault-of-ours", null), request);
    }

    private ResponseEntity<Object> unavailable(Exception failure, HttpServletRequest request) {
        log.warn("{} {} found no database", request.getMethod(), request.getRequestURI(), failure);
        return response(Problem.of(503, "too-busy", null), request);
    }

    private ResponseEntity<Object> response(Problem problem, HttpServletRequest request) {
        return problems.response(problem, Problems.language(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
    }
}
