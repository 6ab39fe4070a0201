/**
 * The REST door under {@code /api/v1}: JSON in, JSON or the file out.
 *
 * <p>Promises: each method translates, delegates to the intake and translates back; every error is
 * {@code application/problem+json} in the caller's language; files have strong entity tags, ranges
 * and neutral names; {@code openapi.yaml} lists exactly the methods that are there. Leaves to
 * others: who may do what, to the intake; the JSON itself, to {@code org.qoltanba.json}.
 *
 * <p>RESTEasy insists on a constructor without parameters for what it calls, so resources and
 * providers have injected fields; everything behind them has constructors.
 */
package org.qoltanba.web.rest;
