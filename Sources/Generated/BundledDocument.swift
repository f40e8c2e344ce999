// Generated from openapi/openapi.yaml — do not edit.

/// The contract as one self-contained document.
public enum BundledDocument {
    /// The document as JSON, in UTF-8.
    public static let json: StaticString = #"""
{
  "openapi": "3.1.0",
  "info": {
    "title": "Singr Central API",
    "version": "1.0.0",
    "summary": "Karaoke venues, their songbooks and their singers' requests.",
    "description": "Find a karaoke venue, look through its songbook, ask for a song; make an account and keep it safe.\n\n**Lists** take `limit` and `cursor`. A page's `pagination.nextCursor` is the `cursor` of the next one; it is\nnull on the last page. A cursor belongs to the list, filters and sort that it came from: anything else is\nrefused with 400, and so is one that was altered.\n\n**Problems** are RFC 9457 documents (`application/problem+json`). `type` says which one, `requestId` finds it\nin our logs, and a 400 names every violation at once in `errors`. A path that no operation has is 404\n`not_found`; a method that a path does not have is 405 `method_not_allowed` with `Allow`.\n\n**Requests are strict.** A query parameter or a body member that an operation does not declare is refused\nwith 400, never ignored.\n\n**Times** are RFC 3339 in UTC. **Text** is Unicode; its lengths are counted in code points.\n",
    "contact": {
      "name": "Singr Karaoke",
      "url": "https://singrkaraoke.com",
      "email": "api@singrkaraoke.com"
    },
    "license": {
      "name": "Proprietary",
      "url": "https://singrkaraoke.com/legal/api"
    },
    "x-problem-base": "https://api.singrkaraoke.com/errors/"
  },
  "servers": [
    {
      "url": "/",
      "description": "The server that this document came from"
    },
    {
      "url": "https://api.singrkaraoke.com",
      "description": "Production"
    }
  ],
  "tags": [
    {
      "name": "Public",
      "description": "Venues, songbooks and guests' requests, without signing in."
    },
    {
      "name": "Auth",
      "description": "Who may do what, and the keys that prove it."
    },
    {
      "name": "Admin",
      "description": "Running the platform."
    },
    {
      "name": "Two-factor",
      "description": "Second factors, recovery codes, and sign-ins that wait for one."
    },
    {
      "name": "Account",
      "description": "Changes of one's own account."
    },
    {
      "name": "System",
      "description": "What load balancers and orchestrators ask the server itself."
    }
  ],
  "x-rate-limit-classes": {
    "publicRead": {
      "description": "Reads without signing in; one person leafing through a songbook stays well below it.",
      "limits": [
        {
          "per": "address",
          "limit": 60,
          "windowSeconds": 60
        }
      ]
    },
    "guestRequest": {
      "description": "Song requests of guests. A venue's guests often share one address, so a device has a limit of its own; the limit of the venue bounds what a crowd of new devices can do, and a refused request does not count in it.",
      "limits": [
        {
          "per": "principal",
          "limit": 10,
          "windowSeconds": 3600
        },
        {
          "per": "address",
          "limit": 100,
          "windowSeconds": 3600
        },
        {
          "per": "path.venueUrlName",
          "limit": 200,
          "windowSeconds": 3600,
          "refundOnRefusal": true
        }
      ]
    },
    "signUp": {
      "description": "New accounts.",
      "whenUnavailable": "refuse",
      "limits": [
        {
          "per": "address",
          "limit": 5,
          "windowSeconds": 3600
        }
      ]
    },
    "signIn": {
      "description": "Attempts to sign in; what one account admits is counted apart.",
      "whenUnavailable": "refuse",
      "limits": [
        {
          "per": "address",
          "limit": 5,
          "windowSeconds": 60
        }
      ]
    },
    "refresh": {
      "description": "Refreshing; a venue's guests often share one address.",
      "limits": [
        {
          "per": "address",
          "limit": 60,
          "windowSeconds": 60
        }
      ]
    },
    "mailRequest": {
      "description": "Asking for a mail; what one account gets is counted apart.",
      "whenUnavailable": "refuse",
      "limits": [
        {
          "per": "address",
          "limit": 5,
          "windowSeconds": 3600
        }
      ]
    },
    "mailedToken": {
      "description": "Trying the token of a mailed link.",
      "whenUnavailable": "refuse",
      "limits": [
        {
          "per": "address",
          "limit": 10,
          "windowSeconds": 900
        }
      ]
    },
    "signOut": {
      "description": "Signing out.",
      "limits": [
        {
          "per": "principal",
          "limit": 30,
          "windowSeconds": 60
        },
        {
          "per": "address",
          "limit": 60,
          "windowSeconds": 60
        }
      ]
    },
    "session": {
      "description": "Ending sessions.",
      "limits": [
        {
          "per": "principal",
          "limit": 30,
          "windowSeconds": 60
        }
      ]
    },
    "accountRead": {
      "description": "Reading and describing one's own account.",
      "limits": [
        {
          "per": "principal",
          "limit": 60,
          "windowSeconds": 60
        }
      ]
    },
    "accountChange": {
      "description": "Changes of what an account is entered with.",
      "whenUnavailable": "refuse",
      "limits": [
        {
          "per": "principal",
          "limit": 5,
          "windowSeconds": 3600
        }
      ]
    },
    "phoneChange": {
      "description": "Changing one's telephone number; what one number gets is counted apart.",
      "limits": [
        {
          "per": "principal",
          "limit": 5,
          "windowSeconds": 3600
        }
      ]
    },
    "phoneCode": {
      "description": "Trying the code of a text message; what one code admits is counted apart.",
      "limits": [
        {
          "per": "principal",
          "limit": 10,
          "windowSeconds": 900
        }
      ]
    },
    "accountDeletion": {
      "description": "Deleting one's account.",
      "limits": [
        {
          "per": "principal",
          "limit": 3,
          "windowSeconds": 3600
        }
      ]
    },
    "context": {
      "description": "Switching between profiles.",
      "limits": [
        {
          "per": "principal",
          "limit": 10,
          "windowSeconds": 60
        }
      ]
    },
    "reauthenticate": {
      "description": "Showing again who is there.",
      "whenUnavailable": "refuse",
      "limits": [
        {
          "per": "principal",
          "limit": 5,
          "windowSeconds": 900
        }
      ]
    },
    "admin": {
      "description": "Running the platform.",
      "limits": [
        {
          "per": "principal",
          "limit": 200,
          "windowSeconds": 60
        }
      ]
    },
    "totpEnrolment": {
      "description": "Setting up an authenticator app.",
      "limits": [
        {
          "per": "principal",
          "limit": 5,
          "windowSeconds": 3600
        }
      ]
    },
    "smsEnrolment": {
      "description": "Setting up text messages; what one number gets is counted apart.",
      "limits": [
        {
          "per": "principal",
          "limit": 5,
          "windowSeconds": 3600
        }
      ]
    },
    "factorCode": {
      "description": "Confirming a second factor.",
      "limits": [
        {
          "per": "principal",
          "limit": 10,
          "windowSeconds": 900
        }
      ]
    },
    "twoFactorDisable": {
      "description": "Switching second factors off.",
      "limits": [
        {
          "per": "principal",
          "limit": 5,
          "windowSeconds": 3600
        }
      ]
    },
    "recoveryCodes": {
      "description": "New recovery codes.",
      "limits": [
        {
          "per": "principal",
          "limit": 3,
          "windowSeconds": 3600
        }
      ]
    },
    "challengeSms": {
      "description": "Codes for sign-ins; what one sign-in and one number get is counted apart.",
      "limits": [
        {
          "per": "address",
          "limit": 3,
          "windowSeconds": 900
        }
      ]
    },
    "challengeCode": {
      "description": "Second factors of sign-ins; what one sign-in and one account admit is counted apart.",
      "limits": [
        {
          "per": "address",
          "limit": 10,
          "windowSeconds": 900
        }
      ]
    },
    "reauthenticationSms": {
      "description": "Codes to show again who is there.",
      "limits": [
        {
          "per": "principal",
          "limit": 5,
          "windowSeconds": 900
        }
      ]
    }
  },
  "paths": {
    "/v1/public/venues": {
      "get": {
        "operationId": "listPublicVenues",
        "tags": [
          "Public"
        ],
        "summary": "Find venues",
        "description": "Venues that match every filter given. Texts compare without case, accents and punctuation.\n\nWith `latitude` and `longitude`, both of them, only venues within `radiusMiles` are listed, each with\n`distanceMiles`; the nearest come first unless `sort` says otherwise. A venue whose location is not known is not\namong them. One coordinate alone, and `sort=distance` without coordinates, are refused with 400.\n",
        "security": [],
        "x-rate-limit": "publicRead",
        "parameters": [
          {
            "name": "city",
            "in": "query",
            "description": "Part of the name of the city.",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 100,
              "pattern": "^[^\\x00-\\x1F\\x7F-\\x9F]+$",
              "x-pattern-message": "must not hold control characters"
            },
            "example": "nashville"
          },
          {
            "name": "state",
            "in": "query",
            "description": "The whole name or abbreviation of the state, as the venue has it.",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 50,
              "pattern": "^[^\\x00-\\x1F\\x7F-\\x9F]+$",
              "x-pattern-message": "must not hold control characters"
            },
            "example": "TN"
          },
          {
            "name": "country",
            "in": "query",
            "description": "The whole name of the country, as the venue has it.",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 50,
              "pattern": "^[^\\x00-\\x1F\\x7F-\\x9F]+$",
              "x-pattern-message": "must not hold control characters"
            },
            "example": "USA"
          },
          {
            "name": "postalCode",
            "in": "query",
            "description": "The postal code or its beginning.",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 20,
              "pattern": "^[^\\x00-\\x1F\\x7F-\\x9F]+$",
              "x-pattern-message": "must not hold control characters"
            },
            "example": "372"
          },
          {
            "name": "search",
            "in": "query",
            "description": "Part of the name of the venue.",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 100,
              "pattern": "^[^\\x00-\\x1F\\x7F-\\x9F]+$",
              "x-pattern-message": "must not hold control characters"
            },
            "example": "lucky"
          },
          {
            "name": "acceptingRequests",
            "in": "query",
            "description": "Only venues that take requests now (`true`), or only those that do not (`false`).",
            "schema": {
              "type": "boolean"
            },
            "example": true
          },
          {
            "name": "latitude",
            "in": "query",
            "description": "Where to search, in degrees north (WGS 84); with `longitude`.",
            "schema": {
              "type": "number",
              "format": "double",
              "minimum": -90,
              "maximum": 90
            }
          },
          {
            "name": "longitude",
            "in": "query",
            "description": "Where to search, in degrees east (WGS 84); with `latitude`.",
            "schema": {
              "type": "number",
              "format": "double",
              "minimum": -180,
              "maximum": 180
            }
          },
          {
            "name": "radiusMiles",
            "in": "query",
            "description": "How far from the coordinates, in statute miles, inclusive; ignored without coordinates.",
            "schema": {
              "type": "number",
              "format": "double",
              "minimum": 1,
              "maximum": 100,
              "default": 25
            },
            "example": 25
          },
          {
            "name": "sort",
            "in": "query",
            "description": "What to order by; without it `distance` when coordinates are given, else `name`.",
            "schema": {
              "$ref": "#/components/schemas/VenueSort"
            },
            "example": "name"
          },
          {
            "name": "order",
            "in": "query",
            "description": "Which way to order.",
            "schema": {
              "type": "string",
              "enum": [
                "asc",
                "desc"
              ],
              "default": "asc"
            },
            "example": "asc"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "One page of venues.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/PublicCache"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/VenueList"
                },
                "examples": {
                  "near": {
                    "summary": "Near the coordinates 36.16, -86.78",
                    "value": {
                      "venues": [
                        {
                          "id": "01932f4e-7c00-7a10-8f3e-1b2c3d4e5f60",
                          "name": "The Lucky Mic",
                          "urlName": "the-lucky-mic-nashville",
                          "acceptingRequests": true,
                          "address": "412 Broadway",
                          "city": "Nashville",
                          "state": "TN",
                          "postalCode": "37203",
                          "country": "USA",
                          "phoneNumber": "+16155550142",
                          "website": "https://luckymic.example",
                          "location": {
                            "latitude": 36.1606,
                            "longitude": -86.7776
                          },
                          "timeZone": "America/Chicago",
                          "distanceMiles": 0.14,
                          "createdAt": "2026-03-01T18:30:00Z",
                          "updatedAt": "2026-11-20T02:14:09.512Z"
                        }
                      ],
                      "pagination": {
                        "limit": 1,
                        "hasMore": true,
                        "nextCursor": "AQIxGk4sQ2x9b0pYd1NfbmV4dA-3kq1d0x3vT7m"
                      }
                    }
                  },
                  "nothing": {
                    "summary": "No venue matches",
                    "value": {
                      "venues": [],
                      "pagination": {
                        "limit": 20,
                        "hasMore": false,
                        "nextCursor": null
                      }
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/public/venues/{venueUrlName}": {
      "get": {
        "operationId": "getPublicVenue",
        "tags": [
          "Public"
        ],
        "summary": "Look at a venue",
        "description": "A venue with its systems, the size of its songbook and its owner's branding.",
        "security": [],
        "x-rate-limit": "publicRead",
        "parameters": [
          {
            "$ref": "#/components/parameters/VenueUrlName"
          }
        ],
        "responses": {
          "200": {
            "description": "The venue.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/PublicCache"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/VenueDetail"
                },
                "examples": {
                  "branded": {
                    "summary": "A venue with branding",
                    "value": {
                      "id": "01932f4e-7c00-7a10-8f3e-1b2c3d4e5f60",
                      "name": "The Lucky Mic",
                      "urlName": "the-lucky-mic-nashville",
                      "acceptingRequests": true,
                      "address": "412 Broadway",
                      "city": "Nashville",
                      "state": "TN",
                      "postalCode": "37203",
                      "country": "USA",
                      "phoneNumber": "+16155550142",
                      "website": "https://luckymic.example",
                      "location": {
                        "latitude": 36.1606,
                        "longitude": -86.7776
                      },
                      "timeZone": "America/Chicago",
                      "createdAt": "2026-03-01T18:30:00Z",
                      "updatedAt": "2026-11-20T02:14:09.512Z",
                      "systems": [
                        {
                          "id": "01932f4e-8a10-7b3c-9d21-4f5e6a7b8c9d",
                          "name": "Main stage"
                        }
                      ],
                      "stats": {
                        "totalSongs": 20328
                      },
                      "branding": {
                        "logoUrl": "https://luckymic.example/logo.png",
                        "colorPalette": {
                          "primary": "#6366F1",
                          "accent": "#EC4899"
                        },
                        "poweredBySingr": true
                      }
                    }
                  },
                  "plain": {
                    "summary": "A venue without branding, phone, website and location",
                    "value": {
                      "id": "01932f4e-7c00-7a10-8f3e-1b2c3d4e5f61",
                      "name": "Encore",
                      "urlName": "encore-leeds",
                      "acceptingRequests": false,
                      "address": "9 Call Lane",
                      "city": "Leeds",
                      "state": "West Yorkshire",
                      "postalCode": "LS1 7DH",
                      "country": "United Kingdom",
                      "timeZone": "Europe/London",
                      "createdAt": "2026-03-01T18:30:00Z",
                      "updatedAt": "2026-03-01T18:30:00Z",
                      "systems": [],
                      "stats": {
                        "totalSongs": 0
                      },
                      "branding": null
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/public/venues/{venueUrlName}/songdb": {
      "get": {
        "operationId": "searchVenueSongDb",
        "tags": [
          "Public"
        ],
        "summary": "Search a venue's songbook",
        "description": "Songs that have every word of `q` in their artist or title, whole or as the beginning of a word, without regard to\ncase, accents and punctuation. When few songs do, sorting by relevance adds similar spellings of the words that\nhave four letters or more.\n\nA text with neither letters nor digits finds nothing.\n",
        "security": [],
        "x-rate-limit": "publicRead",
        "parameters": [
          {
            "$ref": "#/components/parameters/VenueUrlName"
          },
          {
            "name": "q",
            "in": "query",
            "required": true,
            "description": "What to look for, in artists and titles.",
            "schema": {
              "type": "string",
              "minLength": 2,
              "maxLength": 200,
              "pattern": "^[^\\x00-\\x1F\\x7F-\\x9F]+$",
              "x-pattern-message": "must not hold control characters"
            },
            "example": "the who"
          },
          {
            "$ref": "#/components/parameters/SystemId"
          },
          {
            "name": "sort",
            "in": "query",
            "description": "What to order by. `relevance`: exact titles and artists first, then titles and artists that begin with the text, then songs that have all its words, then similar spellings.",
            "schema": {
              "type": "string",
              "enum": [
                "relevance",
                "artist",
                "title"
              ],
              "default": "relevance"
            },
            "example": "relevance"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "One page of songs.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/PublicCache"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SongSearchResult"
                },
                "examples": {
                  "found": {
                    "summary": "Songs of The Who",
                    "value": {
                      "songs": [
                        {
                          "songdbId": 18231,
                          "artist": "The Who",
                          "title": "Behind Blue Eyes",
                          "combined": "The Who - Behind Blue Eyes"
                        },
                        {
                          "songdbId": 18232,
                          "artist": "The Who",
                          "title": "My Generation",
                          "combined": "The Who - My Generation"
                        }
                      ],
                      "pagination": {
                        "limit": 2,
                        "hasMore": true,
                        "nextCursor": "AQIxGk4sQ2x9b0pYd1NfbmV4dA-3kq1d0x3vT7m"
                      }
                    }
                  },
                  "nothing": {
                    "summary": "Nothing found",
                    "value": {
                      "songs": [],
                      "pagination": {
                        "limit": 20,
                        "hasMore": false,
                        "nextCursor": null
                      }
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/public/venues/{venueUrlName}/songs": {
      "get": {
        "operationId": "browseVenueSongs",
        "tags": [
          "Public"
        ],
        "summary": "Leaf through a venue's songbook",
        "description": "The songbook by artist and title, whole or from one letter or artist on its own.",
        "security": [],
        "x-rate-limit": "publicRead",
        "parameters": [
          {
            "$ref": "#/components/parameters/VenueUrlName"
          },
          {
            "name": "letter",
            "in": "query",
            "description": "Only artists whose first character is this letter, of any script and in either case, accents and opening quotes aside; `0` stands for any digit, `#` for anything else.",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 1,
              "pattern": "^[^\\x00-\\x22\\x24-\\x2F\\x31-\\x40\\x5B-\\x60\\x7B-\\xA0]$",
              "x-pattern-message": "must be one letter, 0 for digits, or # for anything else"
            },
            "example": "T"
          },
          {
            "name": "artist",
            "in": "query",
            "description": "Only artists with these words, each whole or as the beginning of a word.",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 100,
              "pattern": "^[^\\x00-\\x1F\\x7F-\\x9F]+$",
              "x-pattern-message": "must not hold control characters"
            },
            "example": "queen"
          },
          {
            "$ref": "#/components/parameters/SystemId"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "One page of the songbook.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/PublicCache"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Songbook"
                },
                "examples": {
                  "letter": {
                    "summary": "The letter T",
                    "value": {
                      "venue": {
                        "id": "01932f4e-7c00-7a10-8f3e-1b2c3d4e5f60",
                        "name": "The Lucky Mic"
                      },
                      "songs": [
                        {
                          "songdbId": 17020,
                          "artist": "T. Rex",
                          "title": "Get It On",
                          "combined": "T. Rex - Get It On"
                        }
                      ],
                      "availableLetters": [
                        "#",
                        "0",
                        "A",
                        "B",
                        "Q",
                        "T",
                        "宇"
                      ],
                      "pagination": {
                        "limit": 20,
                        "hasMore": false,
                        "nextCursor": null
                      }
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/public/venues/{venueUrlName}/requests": {
      "post": {
        "operationId": "createGuestRequest",
        "tags": [
          "Public"
        ],
        "summary": "Ask for a song",
        "description": "Puts a song into the venue's queue for a guest.\n\nThe first answer carries a device token; send it with later requests, in `X-Device-Token`. One device may have the\nsame song waiting once per venue. A token that is not ours is refused with 401.\n",
        "security": [
          {},
          {
            "guestDevice": []
          }
        ],
        "x-rate-limit": "guestRequest",
        "x-body-limit": 16384,
        "parameters": [
          {
            "$ref": "#/components/parameters/VenueUrlName"
          }
        ],
        "requestBody": {
          "required": true,
          "description": "The song, and who asks.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewGuestRequest"
              },
              "examples": {
                "full": {
                  "summary": "Everything filled in",
                  "value": {
                    "artist": "Queen",
                    "title": "Bohemian Rhapsody",
                    "keyChange": -2,
                    "notes": "It is Ana's birthday",
                    "guestName": "Ana"
                  }
                },
                "least": {
                  "summary": "Artist and title alone",
                  "value": {
                    "artist": "ABBA",
                    "title": "Dancing Queen"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The request is in the queue.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              },
              "X-Device-Token": {
                "$ref": "#/components/headers/XDeviceToken"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SongRequest"
                },
                "examples": {
                  "waiting": {
                    "summary": "Fourth in the queue",
                    "value": {
                      "id": 90210,
                      "venueId": "01932f4e-7c00-7a10-8f3e-1b2c3d4e5f60",
                      "venueName": "The Lucky Mic",
                      "artist": "Queen",
                      "title": "Bohemian Rhapsody",
                      "keyChange": -2,
                      "notes": "It is Ana's birthday",
                      "guestName": "Ana",
                      "displayName": "Ana",
                      "status": "pending",
                      "processed": false,
                      "position": 4,
                      "requestedAt": "2026-11-22T21:07:31.042Z",
                      "processedAt": null
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/VenueNotAccepting"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "409": {
            "$ref": "#/components/responses/DuplicateRequest"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/auth/signup": {
      "post": {
        "operationId": "signUp",
        "tags": [
          "Auth"
        ],
        "summary": "Make an account",
        "description": "Makes an account with one profile and signs it in. A link to confirm the address is mailed; until it is opened the account can be used, but may not make API keys, invite people, start a checkout or accept an invitation.",
        "security": [],
        "x-rate-limit": "signUp",
        "x-body-limit": 16384,
        "parameters": [
          {
            "$ref": "#/components/parameters/UserAgent"
          }
        ],
        "requestBody": {
          "required": true,
          "description": "The account.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewAccount"
              },
              "examples": {
                "singer": {
                  "summary": "A singer",
                  "value": {
                    "email": "ana@example.com",
                    "password": "three tall green chairs",
                    "accountType": "singer",
                    "name": "Ana Souza",
                    "singerData": {
                      "nickname": "Ana Banana"
                    }
                  }
                },
                "customer": {
                  "summary": "A business",
                  "value": {
                    "email": "dana@starlight.example",
                    "password": "correct horse battery",
                    "accountType": "customer",
                    "customerData": {
                      "legalBusinessName": "Starlight Karaoke LLC",
                      "timezone": "America/Chicago"
                    }
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The account is made and signed in.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SessionTokens"
                },
                "examples": {
                  "singer": {
                    "summary": "A singer",
                    "value": {
                      "kind": "tokens",
                      "accessToken": "eyJhbGciOiJFUzI1NiIsInR5cCI6ImF0K2p3dCIsImtpZCI6Im9LSXl3dkdVcFRWVHl4TVEzYndJSWVRVXVkZnJfQ2tMTWpDRTE5RUNELVUifQ.eyJzdWIiOiIwMTkzMmY0ZSJ9.c2lnbmF0dXJl",
                      "refreshToken": "q3Jt0p1uX2vM6Yk9aZs8Hc4Lr7Wd5Ne1Bf_Go-TiVxE",
                      "expiresIn": 900,
                      "tokenType": "Bearer",
                      "user": {
                        "id": "01932f4e-7c00-7a10-8f3e-1b2c3d4e5f60",
                        "email": "ana@example.com",
                        "name": "Ana Souza",
                        "roles": [
                          "singer"
                        ]
                      }
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "409": {
            "$ref": "#/components/responses/AddressTaken"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/auth/verify-email": {
      "post": {
        "operationId": "verifyEmail",
        "tags": [
          "Auth"
        ],
        "summary": "Confirm an address",
        "description": "Confirms that the address is the account's, with the token of the mailed link, or gives the account the address that it is to change to. The page behind the link posts it; opening the link alone does nothing, since mail scanners open links too.",
        "security": [],
        "x-rate-limit": "mailedToken",
        "x-body-limit": 16384,
        "requestBody": {
          "required": true,
          "description": "The token.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/MailedToken"
              },
              "examples": {
                "link": {
                  "summary": "From the link",
                  "value": {
                    "token": "q3Jt0p1uX2vM6Yk9aZs8Hc4Lr7Wd5Ne1Bf_Go-TiVxE"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The address is confirmed.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Acknowledgement"
                },
                "examples": {
                  "done": {
                    "summary": "Confirmed",
                    "value": {
                      "message": "Your address is confirmed."
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequestOrToken"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/auth/verify-email/resend": {
      "post": {
        "operationId": "resendVerificationEmail",
        "tags": [
          "Auth"
        ],
        "summary": "Mail the confirming link again",
        "description": "Mails a new link and voids the former one, where the address is an account's and is not confirmed. The answer is the same in every case.",
        "security": [],
        "x-rate-limit": "mailRequest",
        "x-body-limit": 16384,
        "requestBody": {
          "required": true,
          "description": "The address.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/EmailAddress"
              },
              "examples": {
                "address": {
                  "summary": "An address",
                  "value": {
                    "email": "ana@example.com"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The mail is on its way, if one is due.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Acknowledgement"
                },
                "examples": {
                  "asked": {
                    "summary": "Always the same",
                    "value": {
                      "message": "If the address is waiting to be confirmed, a new link is on its way to it."
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/auth/signin": {
      "post": {
        "operationId": "signIn",
        "tags": [
          "Auth"
        ],
        "summary": "Sign in",
        "description": "Signs in with address and password. Where the account has a second factor the answer is a challenge instead of tokens; `kind` tells. After several failures the address must wait, longer each time, whether anybody has it or not.",
        "security": [],
        "x-rate-limit": "signIn",
        "x-body-limit": 16384,
        "parameters": [
          {
            "$ref": "#/components/parameters/UserAgent"
          }
        ],
        "requestBody": {
          "required": true,
          "description": "The credentials.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Credentials"
              },
              "examples": {
                "password": {
                  "summary": "Address and password",
                  "value": {
                    "email": "ana@example.com",
                    "password": "three tall green chairs"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Signed in, or challenged.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SignInAnswer"
                },
                "examples": {
                  "tokens": {
                    "summary": "Without a second factor",
                    "value": {
                      "kind": "tokens",
                      "accessToken": "eyJhbGciOiJFUzI1NiIsInR5cCI6ImF0K2p3dCIsImtpZCI6Im9LSXl3dkdVcFRWVHl4TVEzYndJSWVRVXVkZnJfQ2tMTWpDRTE5RUNELVUifQ.eyJzdWIiOiIwMTkzMmY0ZSJ9.c2lnbmF0dXJl",
                      "refreshToken": "q3Jt0p1uX2vM6Yk9aZs8Hc4Lr7Wd5Ne1Bf_Go-TiVxE",
                      "expiresIn": 900,
                      "tokenType": "Bearer",
                      "user": {
                        "id": "01932f4e-7c00-7a10-8f3e-1b2c3d4e5f60",
                        "email": "ana@example.com",
                        "name": "Ana Souza",
                        "roles": [
                          "singer"
                        ]
                      }
                    }
                  },
                  "challenge": {
                    "summary": "With a second factor",
                    "value": {
                      "kind": "two_factor",
                      "twoFactorToken": "q3Jt0p1uX2vM6Yk9aZs8Hc4Lr7Wd5Ne1Bf_Go-TiVxE",
                      "twoFactorMethods": [
                        "totp",
                        "backup"
                      ],
                      "expiresIn": 300,
                      "phoneNumber": null,
                      "message": "Enter the code of your authenticator app."
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/CredentialsRefused"
          },
          "403": {
            "$ref": "#/components/responses/AccountDisabled"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/auth/refresh": {
      "post": {
        "operationId": "refreshToken",
        "tags": [
          "Auth"
        ],
        "summary": "Get the next tokens",
        "description": "Exchanges a refresh token for the next pair. A refresh token is good once: a second use ends the session, since one of the two users stole it. Tokens are good for 7 days after their issue and 30 days after the sign- in.",
        "security": [],
        "x-rate-limit": "refresh",
        "x-body-limit": 16384,
        "requestBody": {
          "required": true,
          "description": "The refresh token.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/RefreshGrant"
              },
              "examples": {
                "token": {
                  "summary": "The one issued last",
                  "value": {
                    "refreshToken": "q3Jt0p1uX2vM6Yk9aZs8Hc4Lr7Wd5Ne1Bf_Go-TiVxE"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The next pair.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RefreshedTokens"
                },
                "examples": {
                  "tokens": {
                    "summary": "The next pair",
                    "value": {
                      "accessToken": "eyJhbGciOiJFUzI1NiIsInR5cCI6ImF0K2p3dCIsImtpZCI6Im9LSXl3dkdVcFRWVHl4TVEzYndJSWVRVXVkZnJfQ2tMTWpDRTE5RUNELVUifQ.eyJzdWIiOiIwMTkzMmY0ZSJ9.c2lnbmF0dXJl",
                      "refreshToken": "q3Jt0p1uX2vM6Yk9aZs8Hc4Lr7Wd5Ne1Bf_Go-TiVxE",
                      "expiresIn": 900,
                      "tokenType": "Bearer"
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/CredentialsRefused"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/auth/logout": {
      "post": {
        "operationId": "signOut",
        "tags": [
          "Auth"
        ],
        "summary": "Sign out",
        "description": "Ends the session: its refresh token and its access tokens are no longer good, on every node within a second. A client whose access token has expired leaves it out and sends the refresh token instead; a session that has ended already is no error then.",
        "security": [
          {},
          {
            "bearer": []
          }
        ],
        "x-rate-limit": "signOut",
        "x-body-limit": 16384,
        "requestBody": {
          "required": false,
          "description": "The refresh token, where there is no access token.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/RefreshGrant"
              },
              "examples": {
                "token": {
                  "summary": "The one issued last",
                  "value": {
                    "refreshToken": "q3Jt0p1uX2vM6Yk9aZs8Hc4Lr7Wd5Ne1Bf_Go-TiVxE"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "204": {
            "description": "The session has ended.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/AuthenticationRequired"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/auth/logout-all": {
      "post": {
        "operationId": "signOutAll",
        "tags": [
          "Auth"
        ],
        "summary": "Sign out everywhere",
        "description": "Ends all of the user's sessions, or all but this one. The user is told by mail.",
        "security": [
          {
            "bearer": []
          }
        ],
        "x-rate-limit": "accountChange",
        "x-body-limit": 16384,
        "requestBody": {
          "required": true,
          "description": "Which sessions.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/SessionsToEnd"
              },
              "examples": {
                "all": {
                  "summary": "All of them",
                  "value": {}
                },
                "others": {
                  "summary": "All others",
                  "value": {
                    "exceptCurrent": true
                  }
                }
              }
            }
          }
        },
        "responses": {
          "204": {
            "description": "The sessions have ended.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/AuthenticationRequired"
          },
          "403": {
            "$ref": "#/components/responses/StepUpRequired"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/auth/sessions": {
      "get": {
        "operationId": "listSessions",
        "tags": [
          "Auth"
        ],
        "summary": "Where am I signed in?",
        "description": "The user's sessions, the latest first. At most 20 go on side by side; a new one ends the oldest.",
        "security": [
          {
            "bearer": []
          }
        ],
        "x-rate-limit": "accountRead",
        "parameters": [
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "One page of sessions.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SessionList"
                },
                "examples": {
                  "one": {
                    "summary": "One session",
                    "value": {
                      "sessions": [
                        {
                          "id": "01932f4e-9b00-7c1d-a2f4-6e7d8c9b0a1f",
                          "createdAt": "2026-11-20T18:02:11.401Z",
                          "lastUsedAt": "2026-11-22T21:07:31.042Z",
                          "expiresAt": "2026-11-29T21:07:31.042Z",
                          "ipAddress": "198.51.100.7",
                          "userAgent": "Singr/4.2 (iPhone; iOS 26.1)",
                          "methods": [
                            "pwd",
                            "otp"
                          ],
                          "current": true
                        }
                      ],
                      "pagination": {
                        "limit": 20,
                        "hasMore": false,
                        "nextCursor": null
                      }
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/AuthenticationRequired"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/auth/sessions/{sessionId}": {
      "delete": {
        "operationId": "revokeSession",
        "tags": [
          "Auth"
        ],
        "summary": "Sign out somewhere",
        "description": "Ends one of the user's sessions.",
        "security": [
          {
            "bearer": []
          }
        ],
        "x-rate-limit": "session",
        "parameters": [
          {
            "$ref": "#/components/parameters/SessionId"
          }
        ],
        "responses": {
          "204": {
            "description": "The session has ended.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/AuthenticationRequired"
          },
          "403": {
            "$ref": "#/components/responses/StepUpRequired"
          },
          "404": {
            "$ref": "#/components/responses/SessionNotFound"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/auth/reauthenticate": {
      "post": {
        "operationId": "reauthenticate",
        "tags": [
          "Auth"
        ],
        "summary": "Show again who is there",
        "description": "Some operations ask for a session that was authenticated in the last ten minutes. This takes the password, a code of the authenticator app or one of a text message, and gives an access token that says so; the former one is no longer good.",
        "security": [
          {
            "bearer": []
          }
        ],
        "x-rate-limit": "reauthenticate",
        "x-body-limit": 16384,
        "requestBody": {
          "required": true,
          "description": "The proof.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/AuthenticationProof"
              },
              "examples": {
                "password": {
                  "summary": "By password",
                  "value": {
                    "method": "password",
                    "password": "three tall green chairs"
                  }
                },
                "code": {
                  "summary": "By authenticator app",
                  "value": {
                    "method": "totp",
                    "code": "492039"
                  }
                },
                "smsCode": {
                  "summary": "By text message",
                  "value": {
                    "method": "sms",
                    "code": "038114"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "A new access token.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AccessTokenAnswer"
                },
                "examples": {
                  "token": {
                    "summary": "A new access token",
                    "value": {
                      "accessToken": "eyJhbGciOiJFUzI1NiIsInR5cCI6ImF0K2p3dCIsImtpZCI6Im9LSXl3dkdVcFRWVHl4TVEzYndJSWVRVXVkZnJfQ2tMTWpDRTE5RUNELVUifQ.eyJzdWIiOiIwMTkzMmY0ZSJ9.c2lnbmF0dXJl",
                      "expiresIn": 900,
                      "tokenType": "Bearer"
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/AuthenticationRequired"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/auth/forgot-password": {
      "post": {
        "operationId": "forgotPassword",
        "tags": [
          "Auth"
        ],
        "summary": "Mail a link to set a new password",
        "description": "Mails a link where the address is an account's; it is good for an hour and voids former ones. The answer is the same in every case.",
        "security": [],
        "x-rate-limit": "mailRequest",
        "x-body-limit": 16384,
        "requestBody": {
          "required": true,
          "description": "The address.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/EmailAddress"
              },
              "examples": {
                "address": {
                  "summary": "An address",
                  "value": {
                    "email": "ana@example.com"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The mail is on its way, if one is due.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Acknowledgement"
                },
                "examples": {
                  "asked": {
                    "summary": "Always the same",
                    "value": {
                      "message": "If there is an account with this address, a link to set a new password is on its way to it."
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/auth/reset-password": {
      "post": {
        "operationId": "resetPassword",
        "tags": [
          "Auth"
        ],
        "summary": "Set a new password by a mailed link",
        "description": "Sets the password, confirms the address and ends every session. It signs nobody in, and a second factor stays due.",
        "security": [],
        "x-rate-limit": "mailedToken",
        "x-body-limit": 16384,
        "requestBody": {
          "required": true,
          "description": "The token and the password.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/PasswordReset"
              },
              "examples": {
                "reset": {
                  "summary": "From the link",
                  "value": {
                    "token": "q3Jt0p1uX2vM6Yk9aZs8Hc4Lr7Wd5Ne1Bf_Go-TiVxE",
                    "newPassword": "four small red boats"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The password is set.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Acknowledgement"
                },
                "examples": {
                  "done": {
                    "summary": "Set",
                    "value": {
                      "message": "Your password is set. Sign in with it."
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequestOrToken"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/auth/me": {
      "get": {
        "operationId": "getMe",
        "tags": [
          "Auth"
        ],
        "summary": "Who am I?",
        "description": "The account behind the access token.",
        "security": [
          {
            "bearer": []
          }
        ],
        "x-rate-limit": "accountRead",
        "responses": {
          "200": {
            "description": "The account.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Me"
                },
                "examples": {
                  "singer": {
                    "summary": "A singer",
                    "value": {
                      "id": "01932f4e-7c00-7a10-8f3e-1b2c3d4e5f60",
                      "email": "ana@example.com",
                      "isEmailVerified": true,
                      "pendingEmail": null,
                      "name": "Ana Souza",
                      "displayName": null,
                      "phoneNumber": null,
                      "phoneVerified": false,
                      "imageUrl": null,
                      "roles": [
                        "singer"
                      ],
                      "activeContext": {
                        "type": "singer",
                        "id": "01932f4e-7c11-7b22-8a33-4c5d6e7f8091"
                      },
                      "customerProfile": null,
                      "singerProfile": {
                        "id": "01932f4e-7c11-7b22-8a33-4c5d6e7f8091",
                        "nickname": "Ana Banana",
                        "avatarUrl": null
                      },
                      "organizations": [],
                      "twoFactorEnabled": false,
                      "hasPassword": true,
                      "createdAt": "2026-11-20T18:02:11.401Z",
                      "lastLoginAt": "2026-11-22T21:07:31.042Z"
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/AuthenticationRequired"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      },
      "patch": {
        "operationId": "updateMe",
        "tags": [
          "Auth"
        ],
        "summary": "Change my name or picture",
        "description": "Changes what the body names. Addresses and telephone numbers have operations of their own, since they must be confirmed.",
        "security": [
          {
            "bearer": []
          }
        ],
        "x-rate-limit": "accountRead",
        "x-body-limit": 16384,
        "requestBody": {
          "required": true,
          "description": "What to change.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ProfileChanges"
              },
              "examples": {
                "name": {
                  "summary": "A new name",
                  "value": {
                    "name": "Ana Souza"
                  }
                },
                "remove": {
                  "summary": "No picture",
                  "value": {
                    "imageUrl": null
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The account as it is now.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Me"
                },
                "examples": {
                  "singer": {
                    "summary": "A singer",
                    "value": {
                      "id": "01932f4e-7c00-7a10-8f3e-1b2c3d4e5f60",
                      "email": "ana@example.com",
                      "isEmailVerified": true,
                      "pendingEmail": null,
                      "name": "Ana Souza",
                      "displayName": null,
                      "phoneNumber": null,
                      "phoneVerified": false,
                      "imageUrl": null,
                      "roles": [
                        "singer"
                      ],
                      "activeContext": {
                        "type": "singer",
                        "id": "01932f4e-7c11-7b22-8a33-4c5d6e7f8091"
                      },
                      "customerProfile": null,
                      "singerProfile": {
                        "id": "01932f4e-7c11-7b22-8a33-4c5d6e7f8091",
                        "nickname": "Ana Banana",
                        "avatarUrl": null
                      },
                      "organizations": [],
                      "twoFactorEnabled": false,
                      "hasPassword": true,
                      "createdAt": "2026-11-20T18:02:11.401Z",
                      "lastLoginAt": "2026-11-22T21:07:31.042Z"
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/AuthenticationRequired"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/auth/context": {
      "post": {
        "operationId": "switchContext",
        "tags": [
          "Auth"
        ],
        "summary": "Work with another profile",
        "description": "Gives an access token for another profile of the user's; the refresh token stays, and refreshing keeps the profile. The former access token is no longer good.",
        "security": [
          {
            "bearer": []
          }
        ],
        "x-rate-limit": "context",
        "x-body-limit": 16384,
        "requestBody": {
          "required": true,
          "description": "The profile.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ContextChoice"
              },
              "examples": {
                "customer": {
                  "summary": "A business",
                  "value": {
                    "contextType": "customer",
                    "contextId": "01932f4e-7c11-7b22-8a33-4c5d6e7f8091"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "A new access token.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AccessTokenAnswer"
                },
                "examples": {
                  "token": {
                    "summary": "A new access token",
                    "value": {
                      "accessToken": "eyJhbGciOiJFUzI1NiIsInR5cCI6ImF0K2p3dCIsImtpZCI6Im9LSXl3dkdVcFRWVHl4TVEzYndJSWVRVXVkZnJfQ2tMTWpDRTE5RUNELVUifQ.eyJzdWIiOiIwMTkzMmY0ZSJ9.c2lnbmF0dXJl",
                      "expiresIn": 900,
                      "tokenType": "Bearer"
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/AuthenticationRequired"
          },
          "403": {
            "$ref": "#/components/responses/ContextDenied"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/auth/magic-link/request": {
      "post": {
        "operationId": "requestMagicLink",
        "tags": [
          "Auth"
        ],
        "summary": "Mail a link to sign in with",
        "description": "Mails a link where the address is an account's; it is good for ten minutes, once, for the client that asked, and voids former ones. The answer is the same in every case.",
        "security": [],
        "x-rate-limit": "mailRequest",
        "x-body-limit": 16384,
        "requestBody": {
          "required": true,
          "description": "The address.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/EmailAddress"
              },
              "examples": {
                "address": {
                  "summary": "An address",
                  "value": {
                    "email": "ana@example.com"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The mail is on its way, if one is due.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/MagicLinkAsked"
                },
                "examples": {
                  "asked": {
                    "summary": "Always the same form",
                    "value": {
                      "message": "If there is an account with this address, a link is on its way to it.",
                      "clientSecret": "q3Jt0p1uX2vM6Yk9aZs8Hc4Lr7Wd5Ne1Bf_Go-TiVxE"
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "404": {
            "$ref": "#/components/responses/FeatureDisabled"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/auth/magic-link/verify": {
      "post": {
        "operationId": "verifyMagicLink",
        "tags": [
          "Auth"
        ],
        "summary": "Sign in by a mailed link",
        "description": "Signs in with a link's token and the secret that the client got when it asked. It confirms the address. A second factor stays due.",
        "security": [],
        "x-rate-limit": "mailedToken",
        "x-body-limit": 16384,
        "parameters": [
          {
            "$ref": "#/components/parameters/UserAgent"
          }
        ],
        "requestBody": {
          "required": true,
          "description": "The proof.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/MagicLinkProof"
              },
              "examples": {
                "link": {
                  "summary": "From the link",
                  "value": {
                    "token": "q3Jt0p1uX2vM6Yk9aZs8Hc4Lr7Wd5Ne1Bf_Go-TiVxE",
                    "clientSecret": "q3Jt0p1uX2vM6Yk9aZs8Hc4Lr7Wd5Ne1Bf_Go-TiVxE"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Signed in, or challenged.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SignInAnswer"
                },
                "examples": {
                  "tokens": {
                    "summary": "Without a second factor",
                    "value": {
                      "kind": "tokens",
                      "accessToken": "eyJhbGciOiJFUzI1NiIsInR5cCI6ImF0K2p3dCIsImtpZCI6Im9LSXl3dkdVcFRWVHl4TVEzYndJSWVRVXVkZnJfQ2tMTWpDRTE5RUNELVUifQ.eyJzdWIiOiIwMTkzMmY0ZSJ9.c2lnbmF0dXJl",
                      "refreshToken": "q3Jt0p1uX2vM6Yk9aZs8Hc4Lr7Wd5Ne1Bf_Go-TiVxE",
                      "expiresIn": 900,
                      "tokenType": "Bearer",
                      "user": {
                        "id": "01932f4e-7c00-7a10-8f3e-1b2c3d4e5f60",
                        "email": "ana@example.com",
                        "name": "Ana Souza",
                        "roles": [
                          "singer"
                        ]
                      }
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequestOrToken"
          },
          "403": {
            "$ref": "#/components/responses/AccountDisabled"
          },
          "404": {
            "$ref": "#/components/responses/FeatureDisabled"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/admin/users/{userId}/password-reset": {
      "post": {
        "operationId": "sendPasswordReset",
        "tags": [
          "Admin"
        ],
        "summary": "Mail a user a link to set a new password",
        "description": "Ends the user's sessions and mails them a link to set a new password. The link goes to the user alone; whoever asks for it never sees it.",
        "security": [
          {
            "bearer": []
          }
        ],
        "x-rate-limit": "admin",
        "x-permissions": [
          "admin.users:write"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/UserId"
          }
        ],
        "responses": {
          "204": {
            "description": "The mail is on its way.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/AuthenticationRequired"
          },
          "403": {
            "$ref": "#/components/responses/PermissionDenied"
          },
          "404": {
            "$ref": "#/components/responses/UserNotFound"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/auth/two-factor/status": {
      "get": {
        "operationId": "getTwoFactorStatus",
        "tags": [
          "Two-factor"
        ],
        "summary": "Which second factors are on?",
        "description": "What signing in takes beside the password or the mailed link.",
        "security": [
          {
            "bearer": []
          }
        ],
        "x-rate-limit": "accountRead",
        "responses": {
          "200": {
            "description": "The factors.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TwoFactorStatus"
                },
                "examples": {
                  "both": {
                    "summary": "Both factors",
                    "value": {
                      "totpEnabled": true,
                      "smsEnabled": true,
                      "smsPhoneNumber": "…42",
                      "backupCodesGenerated": true,
                      "backupCodesRemaining": 9
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/AuthenticationRequired"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/auth/two-factor/totp/enable": {
      "post": {
        "operationId": "enrollTotp",
        "tags": [
          "Two-factor"
        ],
        "summary": "Set up an authenticator app",
        "description": "Gives a secret for an authenticator app. It counts once a code is confirmed, within ten minutes; until then a former app stays in force. An account that has a second factor needs a session that was authenticated with it in the last ten minutes.",
        "security": [
          {
            "bearer": []
          }
        ],
        "x-rate-limit": "totpEnrolment",
        "x-body-limit": 16384,
        "requestBody": {
          "required": true,
          "description": "The proof.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/SessionProof"
              },
              "examples": {
                "password": {
                  "summary": "By password",
                  "value": {
                    "password": "three tall green chairs"
                  }
                },
                "session": {
                  "summary": "By a session that was just authenticated",
                  "value": {}
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The secret.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AuthenticatorSetup"
                },
                "examples": {
                  "secret": {
                    "summary": "A secret",
                    "value": {
                      "secret": "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP",
                      "qrCode": "data:image/png;base64,iVBORw0KGgoAAAANSUhEUg==",
                      "otpauthUri": "otpauth://totp/Singr:ana%40example.com?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Singr&algorithm=SHA1&digits=6&period=30",
                      "expiresIn": 600
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/AuthenticationRequired"
          },
          "403": {
            "$ref": "#/components/responses/StepUpRequired"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/auth/two-factor/totp/verify": {
      "post": {
        "operationId": "confirmTotp",
        "tags": [
          "Two-factor"
        ],
        "summary": "Confirm an authenticator app",
        "description": "Switches the app on, or replaces the former one. The first factor of an account brings ten recovery codes. All other sessions end, and the user is told by mail. After five wrong codes the setup must begin again.",
        "security": [
          {
            "bearer": []
          }
        ],
        "x-rate-limit": "factorCode",
        "x-body-limit": 16384,
        "requestBody": {
          "required": true,
          "description": "The code.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/AuthenticatorCode"
              },
              "examples": {
                "code": {
                  "summary": "What the app shows",
                  "value": {
                    "token": "492039"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The app is on.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SecondFactorOn"
                },
                "examples": {
                  "first": {
                    "summary": "The first factor",
                    "value": {
                      "message": "The authenticator app is on. Keep the recovery codes in a safe place.",
                      "backupCodes": [
                        "7K3F-9QWM-2XHT-B4ND",
                        "1M8C-5VTR-0JGE-6PZA",
                        "QX42-HN7D-W9SB-3FKY",
                        "94RE-TJ0M-8CVG-A1QP",
                        "D6ZN-2HYK-5BWX-7TF3",
                        "KS81-PCE4-M0RJ-V9GD",
                        "5TWB-3ZQF-XA7N-H2YM",
                        "G0PV-8DKR-1ECS-J64T",
                        "YN96-AF2X-Q5MB-ZW3H",
                        "B7JC-R4TE-6VK1-9SDP"
                      ],
                      "accessToken": "eyJhbGciOiJFUzI1NiIsInR5cCI6ImF0K2p3dCIsImtpZCI6Im9LSXl3dkdVcFRWVHl4TVEzYndJSWVRVXVkZnJfQ2tMTWpDRTE5RUNELVUifQ.eyJzdWIiOiIwMTkzMmY0ZSJ9.c2lnbmF0dXJl",
                      "expiresIn": 900,
                      "tokenType": "Bearer"
                    }
                  },
                  "further": {
                    "summary": "Another factor",
                    "value": {
                      "message": "The authenticator app is on.",
                      "backupCodes": [],
                      "accessToken": "eyJhbGciOiJFUzI1NiIsInR5cCI6ImF0K2p3dCIsImtpZCI6Im9LSXl3dkdVcFRWVHl4TVEzYndJSWVRVXVkZnJfQ2tMTWpDRTE5RUNELVUifQ.eyJzdWIiOiIwMTkzMmY0ZSJ9.c2lnbmF0dXJl",
                      "expiresIn": 900,
                      "tokenType": "Bearer"
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequestOrCode"
          },
          "401": {
            "$ref": "#/components/responses/AuthenticationRequired"
          },
          "403": {
            "$ref": "#/components/responses/StepUpRequired"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "409": {
            "$ref": "#/components/responses/FactorStateConflict"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/auth/two-factor/disable": {
      "post": {
        "operationId": "disableTwoFactor",
        "tags": [
          "Two-factor"
        ],
        "summary": "Switch a second factor off",
        "description": "Takes a code of a factor, or a recovery code, beside the proof. The recovery codes go with the last factor. All other sessions end, and the user is told by mail.",
        "security": [
          {
            "bearer": []
          }
        ],
        "x-rate-limit": "twoFactorDisable",
        "x-body-limit": 16384,
        "requestBody": {
          "required": true,
          "description": "The factor and the proofs.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/SecondFactorToRemove"
              },
              "examples": {
                "totp": {
                  "summary": "The authenticator app",
                  "value": {
                    "method": "totp",
                    "code": "492039",
                    "password": "three tall green chairs"
                  }
                },
                "lost": {
                  "summary": "A lost telephone",
                  "value": {
                    "method": "sms",
                    "code": "7K3F-9QWM-2XHT-B4ND"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The factor is off.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Acknowledgement"
                },
                "examples": {
                  "done": {
                    "summary": "Off",
                    "value": {
                      "message": "The authenticator app is off."
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequestOrCode"
          },
          "401": {
            "$ref": "#/components/responses/AuthenticationRequired"
          },
          "403": {
            "$ref": "#/components/responses/StepUpRequired"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "409": {
            "$ref": "#/components/responses/FactorStateConflict"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/auth/two-factor/sms/enable": {
      "post": {
        "operationId": "enrollSms",
        "tags": [
          "Two-factor"
        ],
        "summary": "Set up codes by text message",
        "description": "Sends a code to the number; it counts once the code is confirmed. Text messages can be diverted: an authenticator app is the safer factor. A minute must lie between two messages, and a number gets at most 5 an hour and 20 a day.",
        "security": [
          {
            "bearer": []
          }
        ],
        "x-rate-limit": "smsEnrolment",
        "x-body-limit": 16384,
        "requestBody": {
          "required": true,
          "description": "The number and the proof.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/TextMessageNumber"
              },
              "examples": {
                "number": {
                  "summary": "By password",
                  "value": {
                    "phoneNumber": "+43123456742",
                    "password": "three tall green chairs"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The code is on its way.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TextMessageSent"
                },
                "examples": {
                  "sent": {
                    "summary": "Sent",
                    "value": {
                      "message": "Enter the code of the text message.",
                      "phoneNumber": "…42",
                      "expiresIn": 300
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/AuthenticationRequired"
          },
          "403": {
            "$ref": "#/components/responses/StepUpRequired"
          },
          "404": {
            "$ref": "#/components/responses/FeatureDisabled"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/auth/two-factor/sms/verify": {
      "post": {
        "operationId": "confirmSms",
        "tags": [
          "Two-factor"
        ],
        "summary": "Confirm codes by text message",
        "description": "Switches text messages on, or replaces the former number. The first factor of an account brings ten recovery codes; codes that exist stay good. All other sessions end, and the user is told by mail. After five wrong codes no other is taken until the last one sent has expired.",
        "security": [
          {
            "bearer": []
          }
        ],
        "x-rate-limit": "factorCode",
        "x-body-limit": 16384,
        "requestBody": {
          "required": true,
          "description": "The code.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/TextMessageCode"
              },
              "examples": {
                "code": {
                  "summary": "From the message",
                  "value": {
                    "code": "038114"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Text messages are on.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SecondFactorOn"
                },
                "examples": {
                  "first": {
                    "summary": "The first factor",
                    "value": {
                      "message": "Codes by text message are on. Keep the recovery codes in a safe place.",
                      "backupCodes": [
                        "7K3F-9QWM-2XHT-B4ND",
                        "1M8C-5VTR-0JGE-6PZA",
                        "QX42-HN7D-W9SB-3FKY",
                        "94RE-TJ0M-8CVG-A1QP",
                        "D6ZN-2HYK-5BWX-7TF3",
                        "KS81-PCE4-M0RJ-V9GD",
                        "5TWB-3ZQF-XA7N-H2YM",
                        "G0PV-8DKR-1ECS-J64T",
                        "YN96-AF2X-Q5MB-ZW3H",
                        "B7JC-R4TE-6VK1-9SDP"
                      ],
                      "accessToken": "eyJhbGciOiJFUzI1NiIsInR5cCI6ImF0K2p3dCIsImtpZCI6Im9LSXl3dkdVcFRWVHl4TVEzYndJSWVRVXVkZnJfQ2tMTWpDRTE5RUNELVUifQ.eyJzdWIiOiIwMTkzMmY0ZSJ9.c2lnbmF0dXJl",
                      "expiresIn": 900,
                      "tokenType": "Bearer"
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequestOrCode"
          },
          "401": {
            "$ref": "#/components/responses/AuthenticationRequired"
          },
          "403": {
            "$ref": "#/components/responses/StepUpRequired"
          },
          "404": {
            "$ref": "#/components/responses/FeatureDisabled"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/auth/two-factor/backup-codes/regenerate": {
      "post": {
        "operationId": "regenerateBackupCodes",
        "tags": [
          "Two-factor"
        ],
        "summary": "Get new recovery codes",
        "description": "Issues ten recovery codes and voids all former ones. The session must show a second factor.",
        "security": [
          {
            "bearer": []
          }
        ],
        "x-rate-limit": "recoveryCodes",
        "x-body-limit": 16384,
        "requestBody": {
          "required": true,
          "description": "The proof.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/SessionProof"
              },
              "examples": {
                "password": {
                  "summary": "By password",
                  "value": {
                    "password": "three tall green chairs"
                  }
                },
                "session": {
                  "summary": "By a session that was just authenticated",
                  "value": {}
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The codes.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RecoveryCodeSet"
                },
                "examples": {
                  "codes": {
                    "summary": "Ten codes",
                    "value": {
                      "backupCodes": [
                        "7K3F-9QWM-2XHT-B4ND",
                        "1M8C-5VTR-0JGE-6PZA",
                        "QX42-HN7D-W9SB-3FKY",
                        "94RE-TJ0M-8CVG-A1QP",
                        "D6ZN-2HYK-5BWX-7TF3",
                        "KS81-PCE4-M0RJ-V9GD",
                        "5TWB-3ZQF-XA7N-H2YM",
                        "G0PV-8DKR-1ECS-J64T",
                        "YN96-AF2X-Q5MB-ZW3H",
                        "B7JC-R4TE-6VK1-9SDP"
                      ]
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/AuthenticationRequired"
          },
          "403": {
            "$ref": "#/components/responses/StepUpRequired"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "409": {
            "$ref": "#/components/responses/FactorStateConflict"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/auth/two-factor/backup-codes/count": {
      "get": {
        "operationId": "getBackupCodeCount",
        "tags": [
          "Two-factor"
        ],
        "summary": "How many recovery codes are left?",
        "description": "Counts the recovery codes; the codes themselves are shown only once.",
        "security": [
          {
            "bearer": []
          }
        ],
        "x-rate-limit": "accountRead",
        "responses": {
          "200": {
            "description": "The numbers.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RecoveryCodeCount"
                },
                "examples": {
                  "left": {
                    "summary": "One was used",
                    "value": {
                      "total": 10,
                      "remaining": 9,
                      "generatedAt": "2026-11-20T18:02:11.401Z"
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/AuthenticationRequired"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/auth/two-factor/challenge/sms": {
      "post": {
        "operationId": "sendTwoFactorSms",
        "tags": [
          "Two-factor"
        ],
        "summary": "Send the code of a sign-in",
        "description": "Sends a code by text message to the number of the account. A minute must lie between two messages; a sign-in has three. A new code does not give back attempts.",
        "security": [],
        "x-rate-limit": "challengeSms",
        "x-body-limit": 16384,
        "requestBody": {
          "required": true,
          "description": "The sign-in.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ChallengeReference"
              },
              "examples": {
                "challenge": {
                  "summary": "A sign-in",
                  "value": {
                    "twoFactorToken": "q3Jt0p1uX2vM6Yk9aZs8Hc4Lr7Wd5Ne1Bf_Go-TiVxE"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The code is on its way.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TextMessageSent"
                },
                "examples": {
                  "sent": {
                    "summary": "Sent",
                    "value": {
                      "message": "Enter the code of the text message.",
                      "phoneNumber": "…42",
                      "expiresIn": 281
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequestOrChallenge"
          },
          "403": {
            "$ref": "#/components/responses/AccountDisabled"
          },
          "404": {
            "$ref": "#/components/responses/FeatureDisabled"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "409": {
            "$ref": "#/components/responses/FactorStateConflict"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/auth/two-factor/challenge/verify": {
      "post": {
        "operationId": "verifyTwoFactorChallenge",
        "tags": [
          "Two-factor"
        ],
        "summary": "Finish a sign-in with the second factor",
        "description": "Takes a code of the authenticator app, of a text message, or a recovery code, and signs in. A sign-in has five attempts, whichever methods they use. A recovery code is good once; using one ends all other sessions, and the user is told by mail how many are left.",
        "security": [],
        "x-rate-limit": "challengeCode",
        "x-body-limit": 16384,
        "parameters": [
          {
            "$ref": "#/components/parameters/UserAgent"
          }
        ],
        "requestBody": {
          "required": true,
          "description": "The code.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ChallengeAnswer"
              },
              "examples": {
                "totp": {
                  "summary": "Authenticator app",
                  "value": {
                    "twoFactorToken": "q3Jt0p1uX2vM6Yk9aZs8Hc4Lr7Wd5Ne1Bf_Go-TiVxE",
                    "method": "totp",
                    "token": "492039"
                  }
                },
                "backup": {
                  "summary": "Recovery code",
                  "value": {
                    "twoFactorToken": "q3Jt0p1uX2vM6Yk9aZs8Hc4Lr7Wd5Ne1Bf_Go-TiVxE",
                    "method": "backup",
                    "token": "7K3F-9QWM-2XHT-B4ND"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Signed in.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SessionTokens"
                },
                "examples": {
                  "tokens": {
                    "summary": "Signed in",
                    "value": {
                      "kind": "tokens",
                      "accessToken": "eyJhbGciOiJFUzI1NiIsInR5cCI6ImF0K2p3dCIsImtpZCI6Im9LSXl3dkdVcFRWVHl4TVEzYndJSWVRVXVkZnJfQ2tMTWpDRTE5RUNELVUifQ.eyJzdWIiOiIwMTkzMmY0ZSJ9.c2lnbmF0dXJl",
                      "refreshToken": "q3Jt0p1uX2vM6Yk9aZs8Hc4Lr7Wd5Ne1Bf_Go-TiVxE",
                      "expiresIn": 900,
                      "tokenType": "Bearer",
                      "user": {
                        "id": "01932f4e-7c00-7a10-8f3e-1b2c3d4e5f60",
                        "email": "ana@example.com",
                        "name": "Ana Souza",
                        "roles": [
                          "singer"
                        ]
                      }
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequestOrChallenge"
          },
          "401": {
            "$ref": "#/components/responses/CredentialsRefused"
          },
          "403": {
            "$ref": "#/components/responses/AccountDisabled"
          },
          "404": {
            "$ref": "#/components/responses/FeatureDisabled"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/auth/reauthenticate/sms": {
      "post": {
        "operationId": "sendReauthenticationSms",
        "tags": [
          "Two-factor"
        ],
        "summary": "Send a code to show again who is there",
        "description": "Sends a code by text message to the account's number, for `reauthenticate` or for switching a factor off.",
        "security": [
          {
            "bearer": []
          }
        ],
        "x-rate-limit": "reauthenticationSms",
        "responses": {
          "200": {
            "description": "The code is on its way.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TextMessageSent"
                },
                "examples": {
                  "sent": {
                    "summary": "Sent",
                    "value": {
                      "message": "Enter the code of the text message.",
                      "phoneNumber": "…42",
                      "expiresIn": 300
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/AuthenticationRequired"
          },
          "404": {
            "$ref": "#/components/responses/FeatureDisabled"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "409": {
            "$ref": "#/components/responses/FactorStateConflict"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/account/password": {
      "post": {
        "operationId": "changePassword",
        "tags": [
          "Account"
        ],
        "summary": "Change your password",
        "description": "Replaces the password, or sets the first one. All sessions end, this one too; the answer has the tokens of a new one. A change of address under way, mailed links and sign-ins that wait for their second factor are void. The user is told by mail.",
        "security": [
          {
            "bearer": []
          }
        ],
        "x-rate-limit": "accountChange",
        "x-body-limit": 16384,
        "parameters": [
          {
            "$ref": "#/components/parameters/UserAgent"
          }
        ],
        "requestBody": {
          "required": true,
          "description": "The passwords.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/PasswordChange"
              },
              "examples": {
                "change": {
                  "summary": "A new password",
                  "value": {
                    "currentPassword": "three tall green chairs",
                    "newPassword": "four small red boats"
                  }
                },
                "first": {
                  "summary": "The first password",
                  "value": {
                    "newPassword": "four small red boats"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The password is changed.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SessionTokens"
                },
                "examples": {
                  "tokens": {
                    "summary": "A new session",
                    "value": {
                      "kind": "tokens",
                      "accessToken": "eyJhbGciOiJFUzI1NiIsInR5cCI6ImF0K2p3dCIsImtpZCI6Im9LSXl3dkdVcFRWVHl4TVEzYndJSWVRVXVkZnJfQ2tMTWpDRTE5RUNELVUifQ.eyJzdWIiOiIwMTkzMmY0ZSJ9.c2lnbmF0dXJl",
                      "refreshToken": "q3Jt0p1uX2vM6Yk9aZs8Hc4Lr7Wd5Ne1Bf_Go-TiVxE",
                      "expiresIn": 900,
                      "tokenType": "Bearer",
                      "user": {
                        "id": "01932f4e-7c00-7a10-8f3e-1b2c3d4e5f60",
                        "email": "ana@example.com",
                        "name": "Ana Souza",
                        "roles": [
                          "singer"
                        ]
                      }
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/AuthenticationRequired"
          },
          "403": {
            "$ref": "#/components/responses/StepUpRequired"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/account/email": {
      "patch": {
        "operationId": "requestEmailChange",
        "tags": [
          "Account"
        ],
        "summary": "Change your address",
        "description": "Mails a link to the new address and a notice, with a link to undo, to the present one. The address changes when the link to the new one is opened within 24 hours; until then nothing does. The answer does not tell whether somebody has the address.",
        "security": [
          {
            "bearer": []
          }
        ],
        "x-rate-limit": "accountChange",
        "x-body-limit": 16384,
        "requestBody": {
          "required": true,
          "description": "The address, and the password.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/EmailChange"
              },
              "examples": {
                "change": {
                  "summary": "A new address",
                  "value": {
                    "newEmail": "ana.souza@example.com",
                    "password": "three tall green chairs"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "202": {
            "description": "The mails are on their way.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Acknowledgement"
                },
                "examples": {
                  "asked": {
                    "summary": "Asked",
                    "value": {
                      "message": "Open the link in the mail to your new address within 24 hours."
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/AuthenticationRequired"
          },
          "403": {
            "$ref": "#/components/responses/StepUpRequired"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      },
      "delete": {
        "operationId": "cancelEmailChange",
        "tags": [
          "Account"
        ],
        "summary": "Keep your address",
        "description": "Voids the change of address that waits for its link, if there is one.",
        "security": [
          {
            "bearer": []
          }
        ],
        "x-rate-limit": "session",
        "responses": {
          "204": {
            "description": "No change is under way.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/AuthenticationRequired"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/account/email/undo": {
      "post": {
        "operationId": "undoEmailChange",
        "tags": [
          "Account"
        ],
        "summary": "Take your former address back",
        "description": "For the owner of an address that was replaced, by the link of the notice, within 72 hours. Whatever came after it is undone too: later changes of address, second factors and providers that were added, a deletion that was asked for. All sessions end, the password is void, and a link to set a new one is mailed to the address.",
        "security": [],
        "x-rate-limit": "mailedToken",
        "x-body-limit": 16384,
        "requestBody": {
          "required": true,
          "description": "The token.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/MailedToken"
              },
              "examples": {
                "link": {
                  "summary": "From the link",
                  "value": {
                    "token": "q3Jt0p1uX2vM6Yk9aZs8Hc4Lr7Wd5Ne1Bf_Go-TiVxE"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The address is back.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Acknowledgement"
                },
                "examples": {
                  "done": {
                    "summary": "Undone",
                    "value": {
                      "message": "Your account has this address again. Set a new password by the link that we have mailed to it."
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequestOrToken"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/account/phone": {
      "patch": {
        "operationId": "requestPhoneChange",
        "tags": [
          "Account"
        ],
        "summary": "Change your telephone number",
        "description": "Sends a code to the number, good for five minutes. The number is the account's when the code is shown. Codes go to a number once a minute, 5 times an hour and 20 times a day at most.",
        "security": [
          {
            "bearer": []
          }
        ],
        "x-rate-limit": "phoneChange",
        "x-body-limit": 16384,
        "requestBody": {
          "required": true,
          "description": "The number, and the password.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/PhoneChange"
              },
              "examples": {
                "change": {
                  "summary": "A new number",
                  "value": {
                    "phoneNumber": "+15155550123",
                    "password": "three tall green chairs"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "202": {
            "description": "The code is on its way.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PhoneCodeSent"
                },
                "examples": {
                  "sent": {
                    "summary": "Sent",
                    "value": {
                      "message": "Enter the code that we have sent you within five minutes.",
                      "phoneNumber": "+15155550123"
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/AuthenticationRequired"
          },
          "403": {
            "$ref": "#/components/responses/StepUpRequired"
          },
          "404": {
            "$ref": "#/components/responses/FeatureDisabled"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      },
      "delete": {
        "operationId": "removePhone",
        "tags": [
          "Account"
        ],
        "summary": "Remove your telephone number",
        "description": "The session must have been authenticated in the last ten minutes.",
        "security": [
          {
            "bearer": []
          }
        ],
        "x-rate-limit": "phoneChange",
        "responses": {
          "204": {
            "description": "The account has no number.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/AuthenticationRequired"
          },
          "403": {
            "$ref": "#/components/responses/StepUpRequired"
          },
          "409": {
            "$ref": "#/components/responses/PhoneInUse"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/account/phone/verify": {
      "post": {
        "operationId": "verifyPhone",
        "tags": [
          "Account"
        ],
        "summary": "Confirm your telephone number",
        "description": "Takes the code of the text message and makes the number the account's. After five wrong codes the number must be asked for again, once the five minutes are over. Where codes for signing in go is not changed by it.",
        "security": [
          {
            "bearer": []
          }
        ],
        "x-rate-limit": "phoneCode",
        "x-body-limit": 16384,
        "requestBody": {
          "required": true,
          "description": "The code.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/PhoneCode"
              },
              "examples": {
                "code": {
                  "summary": "The code",
                  "value": {
                    "code": "492039"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The number is the account's.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/VerifiedPhone"
                },
                "examples": {
                  "done": {
                    "summary": "Confirmed",
                    "value": {
                      "message": "Your number is confirmed.",
                      "phoneNumber": "+15155550123"
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequestOrPhoneCode"
          },
          "401": {
            "$ref": "#/components/responses/AuthenticationRequired"
          },
          "404": {
            "$ref": "#/components/responses/FeatureDisabled"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/account": {
      "delete": {
        "operationId": "deleteAccount",
        "tags": [
          "Account"
        ],
        "summary": "Delete your account",
        "description": "Ends all sessions. In 14 days the account is made anonymous for good; until then the mailed link keeps it, and nobody can sign in. Businesses without another owner are closed with it. The session must have been authenticated in the last ten minutes.",
        "security": [
          {
            "bearer": []
          }
        ],
        "x-rate-limit": "accountDeletion",
        "responses": {
          "204": {
            "description": "The account will be deleted.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/AuthenticationRequired"
          },
          "403": {
            "$ref": "#/components/responses/StepUpRequired"
          },
          "409": {
            "$ref": "#/components/responses/AccountStillNeeded"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/account/deletion/undo": {
      "post": {
        "operationId": "undoDeletion",
        "tags": [
          "Account"
        ],
        "summary": "Keep your account",
        "description": "By the link of the mail, while the account is not deleted yet. Sign in afterwards.",
        "security": [],
        "x-rate-limit": "mailedToken",
        "x-body-limit": 16384,
        "requestBody": {
          "required": true,
          "description": "The token.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/MailedToken"
              },
              "examples": {
                "link": {
                  "summary": "From the link",
                  "value": {
                    "token": "q3Jt0p1uX2vM6Yk9aZs8Hc4Lr7Wd5Ne1Bf_Go-TiVxE"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The account stays.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Acknowledgement"
                },
                "examples": {
                  "done": {
                    "summary": "Kept",
                    "value": {
                      "message": "Your account stays. You can sign in again."
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequestOrToken"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/account/export": {
      "post": {
        "operationId": "requestExport",
        "tags": [
          "Account"
        ],
        "summary": "Ask for your data",
        "description": "Gathers what is kept of you and mails you when it can be fetched. It can be asked for once a day. The session must have been authenticated in the last ten minutes.",
        "security": [
          {
            "bearer": []
          }
        ],
        "x-rate-limit": "accountChange",
        "responses": {
          "202": {
            "description": "The data are being gathered.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Acknowledgement"
                },
                "examples": {
                  "asked": {
                    "summary": "Asked",
                    "value": {
                      "message": "We gather your data and mail you when they can be fetched."
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/AuthenticationRequired"
          },
          "403": {
            "$ref": "#/components/responses/StepUpRequired"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/account/export/download": {
      "post": {
        "operationId": "downloadExport",
        "tags": [
          "Account"
        ],
        "summary": "Fetch your data",
        "description": "Gives what was gathered, as often as you like for a day. It takes both the token of the mailed link and the session of the person whose data they are.",
        "security": [
          {
            "bearer": []
          }
        ],
        "x-rate-limit": "accountChange",
        "x-body-limit": 16384,
        "requestBody": {
          "required": true,
          "description": "The token.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/MailedToken"
              },
              "examples": {
                "link": {
                  "summary": "From the link",
                  "value": {
                    "token": "q3Jt0p1uX2vM6Yk9aZs8Hc4Lr7Wd5Ne1Bf_Go-TiVxE"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The data.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AccountExport"
                },
                "examples": {
                  "data": {
                    "summary": "The beginning of it",
                    "value": {
                      "account": {
                        "email": "ana@example.com",
                        "name": "Ana Souza"
                      },
                      "sessions": []
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequestOrToken"
          },
          "401": {
            "$ref": "#/components/responses/AuthenticationRequired"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/.well-known/jwks.json": {
      "get": {
        "operationId": "getKeySet",
        "tags": [
          "Auth"
        ],
        "summary": "The keys that verify access tokens",
        "description": "The public halves of the keys that sign access tokens, as a JSON Web Key Set (RFC 7517): the one that signs now first, then those whose tokens are still good. Read it again when a token names a key that is not in it.",
        "security": [],
        "x-rate-limit": "publicRead",
        "responses": {
          "200": {
            "description": "The keys.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/KeySetCache"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/KeySet"
                },
                "examples": {
                  "one": {
                    "summary": "No rotation under way",
                    "value": {
                      "keys": [
                        {
                          "kty": "EC",
                          "use": "sig",
                          "alg": "ES256",
                          "crv": "P-256",
                          "kid": "oKIywvGUpTVTyxMQ3bwIIeQUudfr_CkLMjCE19ECD-U",
                          "x": "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
                          "y": "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"
                        }
                      ]
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/healthz": {
      "get": {
        "operationId": "getHealth",
        "tags": [
          "System"
        ],
        "summary": "Whether the server runs",
        "description": "Liveness: touches nothing but the process itself, so a failure means that restarting it may help. Not limited.",
        "security": [],
        "responses": {
          "200": {
            "description": "The server runs.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Health"
                },
                "examples": {
                  "running": {
                    "summary": "The server runs",
                    "value": {
                      "status": "ok"
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/readyz": {
      "get": {
        "operationId": "getReadiness",
        "tags": [
          "System"
        ],
        "summary": "Whether the server can do its work",
        "description": "Readiness: asks the database and looks whether its migrations are current, each with a time-out of its own. While it fails, send no traffic here; the server recovers by itself. Not limited.",
        "security": [],
        "responses": {
          "200": {
            "description": "The server can do its work.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Readiness"
                },
                "examples": {
                  "ready": {
                    "summary": "All is well",
                    "value": {
                      "status": "ready",
                      "checks": [
                        {
                          "name": "database",
                          "outcome": "pass"
                        },
                        {
                          "name": "migrations",
                          "outcome": "pass"
                        }
                      ]
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "description": "The server cannot do its work now; the checks say why.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              },
              "Retry-After": {
                "$ref": "#/components/headers/RetryAfter"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Readiness"
                },
                "examples": {
                  "databaseDown": {
                    "summary": "The database does not answer",
                    "value": {
                      "status": "not_ready",
                      "checks": [
                        {
                          "name": "database",
                          "outcome": "fail",
                          "detail": "no answer within 1000 ms"
                        },
                        {
                          "name": "migrations",
                          "outcome": "fail",
                          "detail": "not known without the database"
                        }
                      ]
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  },
  "components": {
    "schemas": {
      "Venue": {
        "type": "object",
        "description": "A karaoke venue as anybody may see it.",
        "required": [
          "id",
          "name",
          "urlName",
          "acceptingRequests",
          "address",
          "city",
          "state",
          "postalCode",
          "country",
          "timeZone",
          "createdAt",
          "updatedAt"
        ],
        "properties": {
          "id": {
            "description": "The venue's id.",
            "type": "string",
            "format": "uuid"
          },
          "name": {
            "description": "What the venue is called.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255
          },
          "urlName": {
            "type": "string",
            "description": "The venue's name in URLs, unique on the platform.",
            "minLength": 3,
            "maxLength": 100,
            "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"
          },
          "acceptingRequests": {
            "type": "boolean",
            "description": "Whether song requests are taken now."
          },
          "address": {
            "type": "string",
            "description": "Street and number.",
            "minLength": 1,
            "maxLength": 500
          },
          "city": {
            "description": "The town or city.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255
          },
          "state": {
            "type": "string",
            "description": "State, province or region.",
            "minLength": 1,
            "maxLength": 100
          },
          "postalCode": {
            "description": "The postal code, as the country writes it.",
            "type": "string",
            "minLength": 1,
            "maxLength": 20
          },
          "country": {
            "description": "The country.",
            "type": "string",
            "minLength": 1,
            "maxLength": 100
          },
          "phoneNumber": {
            "type": "string",
            "description": "In E.164 form.",
            "pattern": "^\\+[1-9][0-9]{1,14}$"
          },
          "website": {
            "description": "The venue's own site.",
            "type": "string",
            "format": "uri",
            "maxLength": 500
          },
          "location": {
            "$ref": "#/components/schemas/GeoPoint"
          },
          "timeZone": {
            "type": "string",
            "description": "The venue's time zone, an IANA name.",
            "minLength": 1,
            "maxLength": 100
          },
          "distanceMiles": {
            "type": "number",
            "format": "double",
            "description": "Distance from the coordinates of the search, to two decimals; only in answers to such a search.",
            "minimum": 0
          },
          "createdAt": {
            "description": "When it was added.",
            "type": "string",
            "format": "date-time"
          },
          "updatedAt": {
            "description": "When it was last changed.",
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "VenueDetail": {
        "description": "A venue with what its page shows besides.",
        "allOf": [
          {
            "$ref": "#/components/schemas/Venue"
          },
          {
            "type": "object",
            "required": [
              "systems",
              "stats",
              "branding"
            ],
            "properties": {
              "systems": {
                "type": "array",
                "description": "The karaoke systems whose songs the venue offers, by name.",
                "items": {
                  "$ref": "#/components/schemas/KaraokeSystem"
                }
              },
              "stats": {
                "$ref": "#/components/schemas/VenueStats"
              },
              "branding": {
                "description": "How the venue's owner wants its pages to look; null for the platform's own look.",
                "oneOf": [
                  {
                    "$ref": "#/components/schemas/Branding"
                  },
                  {
                    "type": "null"
                  }
                ]
              }
            }
          }
        ]
      },
      "VenueList": {
        "type": "object",
        "description": "One page of venues.",
        "required": [
          "venues",
          "pagination"
        ],
        "properties": {
          "venues": {
            "description": "The venues of this page.",
            "type": "array",
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/Venue"
            }
          },
          "pagination": {
            "$ref": "#/components/schemas/Pagination"
          }
        }
      },
      "VenueReference": {
        "type": "object",
        "description": "A venue, named.",
        "required": [
          "id",
          "name"
        ],
        "properties": {
          "id": {
            "description": "The venue's id.",
            "type": "string",
            "format": "uuid"
          },
          "name": {
            "description": "What the venue is called.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255
          }
        }
      },
      "VenueSort": {
        "type": "string",
        "description": "What venues are ordered by; `distance` needs coordinates.",
        "enum": [
          "name",
          "city",
          "distance",
          "created"
        ]
      },
      "VenueStats": {
        "type": "object",
        "description": "Figures about a venue.",
        "required": [
          "totalSongs"
        ],
        "properties": {
          "totalSongs": {
            "type": "integer",
            "format": "int64",
            "description": "How many songs the songbook has.",
            "minimum": 0
          }
        }
      },
      "GeoPoint": {
        "type": "object",
        "description": "A place on the earth, in degrees (WGS 84).",
        "required": [
          "latitude",
          "longitude"
        ],
        "properties": {
          "latitude": {
            "description": "Degrees north of the equator.",
            "type": "number",
            "format": "double",
            "minimum": -90,
            "maximum": 90
          },
          "longitude": {
            "description": "Degrees east of Greenwich.",
            "type": "number",
            "format": "double",
            "minimum": -180,
            "maximum": 180
          }
        }
      },
      "KaraokeSystem": {
        "type": "object",
        "description": "A karaoke system, named.",
        "required": [
          "id",
          "name"
        ],
        "properties": {
          "id": {
            "description": "The system's id.",
            "type": "string",
            "format": "uuid"
          },
          "name": {
            "description": "What the venue calls it.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255
          }
        }
      },
      "Branding": {
        "type": "object",
        "description": "The look of an owner's pages.",
        "required": [
          "colorPalette",
          "poweredBySingr"
        ],
        "properties": {
          "logoUrl": {
            "description": "Where the logo is, as an image.",
            "type": "string",
            "format": "uri",
            "maxLength": 2048
          },
          "colorPalette": {
            "type": "object",
            "description": "Colours by their role, such as `primary`.",
            "maxProperties": 32,
            "additionalProperties": {
              "type": "string",
              "pattern": "^#[0-9A-Fa-f]{6}$"
            }
          },
          "poweredBySingr": {
            "type": "boolean",
            "description": "Whether the pages say that they are powered by Singr."
          }
        }
      },
      "Song": {
        "type": "object",
        "description": "A song of a songbook.",
        "required": [
          "songdbId",
          "artist",
          "title",
          "combined"
        ],
        "properties": {
          "songdbId": {
            "description": "The song's id.",
            "type": "integer",
            "format": "int64",
            "minimum": 1
          },
          "artist": {
            "description": "Who performs the song.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255
          },
          "title": {
            "description": "What the song is called.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255
          },
          "combined": {
            "type": "string",
            "description": "Artist and title as one text, \"artist - title\".",
            "minLength": 5,
            "maxLength": 513
          }
        }
      },
      "SongSearchResult": {
        "type": "object",
        "description": "One page of the songs that a text finds.",
        "required": [
          "songs",
          "pagination"
        ],
        "properties": {
          "songs": {
            "description": "The songs found, best first.",
            "type": "array",
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/Song"
            }
          },
          "pagination": {
            "$ref": "#/components/schemas/Pagination"
          }
        }
      },
      "Songbook": {
        "type": "object",
        "description": "One page of a venue's songbook, by artist and title.",
        "required": [
          "venue",
          "songs",
          "availableLetters",
          "pagination"
        ],
        "properties": {
          "venue": {
            "$ref": "#/components/schemas/VenueReference"
          },
          "songs": {
            "description": "The songs, by artist and title.",
            "type": "array",
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/Song"
            }
          },
          "availableLetters": {
            "type": "array",
            "description": "Every value of `letter` that has songs in the chosen system, whatever `letter` and `artist` were asked for: `#` and `0` first, then letters in the order of their code points.",
            "maxItems": 1000,
            "uniqueItems": true,
            "items": {
              "type": "string",
              "minLength": 1,
              "maxLength": 1
            }
          },
          "pagination": {
            "$ref": "#/components/schemas/Pagination"
          }
        }
      },
      "SongRequest": {
        "type": "object",
        "description": "A song that somebody wants to sing at a venue.",
        "required": [
          "id",
          "venueId",
          "venueName",
          "artist",
          "title",
          "keyChange",
          "displayName",
          "status",
          "processed",
          "position",
          "requestedAt",
          "processedAt"
        ],
        "properties": {
          "id": {
            "description": "The request's id.",
            "type": "integer",
            "format": "int64",
            "minimum": 1
          },
          "venueId": {
            "description": "The venue that it was made at.",
            "type": "string",
            "format": "uuid"
          },
          "venueName": {
            "description": "That venue's name.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255
          },
          "artist": {
            "description": "Who performs the song.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255
          },
          "title": {
            "description": "What the song is called.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255
          },
          "keyChange": {
            "type": "integer",
            "format": "int32",
            "description": "Semitones up or down.",
            "minimum": -12,
            "maximum": 12
          },
          "notes": {
            "description": "The singer's word to the host.",
            "type": "string",
            "maxLength": 500
          },
          "guestName": {
            "type": "string",
            "description": "The name that the guest gave.",
            "minLength": 1,
            "maxLength": 100
          },
          "displayName": {
            "type": "string",
            "description": "The name that the venue shows and calls; \"Guest\" when none was given.",
            "minLength": 1,
            "maxLength": 255
          },
          "status": {
            "$ref": "#/components/schemas/SongRequestStatus"
          },
          "processed": {
            "type": "boolean",
            "description": "Whether the request is over."
          },
          "position": {
            "type": [
              "integer",
              "null"
            ],
            "format": "int32",
            "description": "The place in the venue's queue now, 1 being next; null when the request is not in the queue.",
            "minimum": 1
          },
          "requestedAt": {
            "description": "When it was made.",
            "type": "string",
            "format": "date-time"
          },
          "processedAt": {
            "type": [
              "string",
              "null"
            ],
            "format": "date-time",
            "description": "When the request was over; null before."
          }
        }
      },
      "SongRequestStatus": {
        "type": "string",
        "description": "`pending` waits in the queue, `performing` is on stage; `performed`, `cancelled` and `skipped` are over.",
        "enum": [
          "pending",
          "performing",
          "performed",
          "cancelled",
          "skipped"
        ]
      },
      "NewGuestRequest": {
        "type": "object",
        "description": "A guest's song request. Any artist and title may be asked for, whether the songbook has them or not. Texts are one line with something visible in it; only `notes` may have line breaks.",
        "required": [
          "artist",
          "title"
        ],
        "additionalProperties": false,
        "properties": {
          "artist": {
            "description": "Who performs the song.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "pattern": "^[^\\x00-\\x1F\\x7F-\\x9F\\u2028-\\u202E\\u2066-\\u2069]*[^\\x00-\\x20\\x7F-\\xA0\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u3000\\uFEFF][^\\x00-\\x1F\\x7F-\\x9F\\u2028-\\u202E\\u2066-\\u2069]*$",
            "x-pattern-message": "must hold a visible character and stand in one line, without control characters"
          },
          "title": {
            "description": "What the song is called.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "pattern": "^[^\\x00-\\x1F\\x7F-\\x9F\\u2028-\\u202E\\u2066-\\u2069]*[^\\x00-\\x20\\x7F-\\xA0\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u3000\\uFEFF][^\\x00-\\x1F\\x7F-\\x9F\\u2028-\\u202E\\u2066-\\u2069]*$",
            "x-pattern-message": "must hold a visible character and stand in one line, without control characters"
          },
          "keyChange": {
            "type": "integer",
            "format": "int32",
            "description": "Semitones up or down.",
            "minimum": -12,
            "maximum": 12,
            "default": 0
          },
          "notes": {
            "type": "string",
            "description": "A word to the host.",
            "minLength": 1,
            "maxLength": 500,
            "pattern": "^[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\u202A-\\u202E\\u2066-\\u2069]*$",
            "x-pattern-message": "must not hold control characters other than tabs and line breaks"
          },
          "guestName": {
            "type": "string",
            "description": "The name to call when it is the guest's turn.",
            "minLength": 1,
            "maxLength": 100,
            "pattern": "^[^\\x00-\\x1F\\x7F-\\x9F\\u2028-\\u202E\\u2066-\\u2069]*[^\\x00-\\x20\\x7F-\\xA0\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u3000\\uFEFF][^\\x00-\\x1F\\x7F-\\x9F\\u2028-\\u202E\\u2066-\\u2069]*$",
            "x-pattern-message": "must hold a visible character and stand in one line, without control characters"
          }
        }
      },
      "KeySet": {
        "type": "object",
        "description": "A JSON Web Key Set (RFC 7517 §5).",
        "required": [
          "keys"
        ],
        "properties": {
          "keys": {
            "type": "array",
            "description": "The key that signs now, then the others that verify.",
            "minItems": 1,
            "maxItems": 8,
            "items": {
              "$ref": "#/components/schemas/VerificationKey"
            }
          }
        }
      },
      "VerificationKey": {
        "type": "object",
        "description": "A public key on the curve P-256 (RFC 7518 §6.2).",
        "required": [
          "kty",
          "use",
          "alg",
          "crv",
          "kid",
          "x",
          "y"
        ],
        "properties": {
          "kty": {
            "type": "string",
            "description": "The family of the key.",
            "const": "EC"
          },
          "use": {
            "type": "string",
            "description": "What the key is for.",
            "const": "sig"
          },
          "alg": {
            "type": "string",
            "description": "The algorithm of the signatures.",
            "const": "ES256"
          },
          "crv": {
            "type": "string",
            "description": "The curve.",
            "const": "P-256"
          },
          "kid": {
            "type": "string",
            "description": "The key's name in token headers, its thumbprint (RFC 7638).",
            "minLength": 43,
            "maxLength": 43
          },
          "x": {
            "type": "string",
            "description": "The point's first coordinate in base64url.",
            "minLength": 43,
            "maxLength": 43
          },
          "y": {
            "type": "string",
            "description": "The point's second coordinate in base64url.",
            "minLength": 43,
            "maxLength": 43
          }
        }
      },
      "Pagination": {
        "type": "object",
        "description": "Where a page stands in its list.",
        "required": [
          "limit",
          "hasMore",
          "nextCursor"
        ],
        "properties": {
          "limit": {
            "type": "integer",
            "format": "int32",
            "description": "The limit that was applied.",
            "minimum": 1,
            "maximum": 100
          },
          "hasMore": {
            "type": "boolean",
            "description": "Whether another page follows."
          },
          "nextCursor": {
            "type": [
              "string",
              "null"
            ],
            "description": "The `cursor` of the next page; null when there is none.",
            "minLength": 16,
            "maxLength": 4096,
            "pattern": "^[A-Za-z0-9_-]+$"
          }
        }
      },
      "Health": {
        "type": "object",
        "description": "The server runs.",
        "required": [
          "status"
        ],
        "properties": {
          "status": {
            "description": "Always `ok`; a server that cannot say so does not answer.",
            "type": "string",
            "const": "ok"
          }
        }
      },
      "Readiness": {
        "type": "object",
        "description": "Whether the server can do its work, and what it looked at to know.",
        "required": [
          "status",
          "checks"
        ],
        "properties": {
          "status": {
            "$ref": "#/components/schemas/ReadinessStatus"
          },
          "checks": {
            "description": "What was asked, each with its outcome.",
            "type": "array",
            "minItems": 1,
            "maxItems": 20,
            "items": {
              "$ref": "#/components/schemas/ReadinessCheck"
            }
          }
        }
      },
      "ReadinessCheck": {
        "type": "object",
        "description": "One thing that the server needs.",
        "required": [
          "name",
          "outcome"
        ],
        "properties": {
          "name": {
            "type": "string",
            "description": "What was looked at, such as `database` or `migrations`.",
            "minLength": 1,
            "maxLength": 50
          },
          "outcome": {
            "$ref": "#/components/schemas/CheckOutcome"
          },
          "detail": {
            "type": "string",
            "description": "What is wrong, in words that tell nothing secret.",
            "minLength": 1,
            "maxLength": 200
          }
        }
      },
      "ReadinessStatus": {
        "type": "string",
        "description": "Whether the server can do its work.",
        "enum": [
          "ready",
          "not_ready"
        ]
      },
      "CheckOutcome": {
        "type": "string",
        "description": "How a check went.",
        "enum": [
          "pass",
          "fail"
        ]
      },
      "Problem": {
        "type": "object",
        "description": "Why a request was refused or failed (RFC 9457).",
        "required": [
          "type",
          "title",
          "status",
          "instance",
          "requestId"
        ],
        "properties": {
          "type": {
            "type": "string",
            "format": "uri",
            "description": "Which problem it is; stable, for programs."
          },
          "title": {
            "type": "string",
            "description": "The problem in a few words, the same for every occurrence.",
            "minLength": 1
          },
          "status": {
            "type": "integer",
            "format": "int32",
            "description": "The status code of the response.",
            "minimum": 400,
            "maximum": 599
          },
          "detail": {
            "type": "string",
            "description": "What happened this time, for people.",
            "minLength": 1
          },
          "instance": {
            "type": "string",
            "description": "The path of the request."
          },
          "requestId": {
            "type": "string",
            "description": "The same as `X-Request-Id`.",
            "minLength": 1,
            "maxLength": 128
          },
          "errors": {
            "type": "array",
            "description": "Every way in which the request breaks the contract.",
            "minItems": 1,
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/ProblemViolation"
            }
          }
        }
      },
      "ProblemViolation": {
        "type": "object",
        "description": "One way in which a request breaks the contract; it has either `pointer` or `parameter`.",
        "required": [
          "code",
          "message"
        ],
        "properties": {
          "pointer": {
            "type": "string",
            "description": "Where in the body, a JSON Pointer (RFC 6901); empty for the whole body."
          },
          "parameter": {
            "type": "string",
            "description": "The name of a path, query, header or cookie parameter."
          },
          "code": {
            "type": "string",
            "description": "What kind of violation it is; stable, for programs.",
            "minLength": 1
          },
          "message": {
            "type": "string",
            "description": "What is wrong and what is allowed, for people.",
            "minLength": 1
          }
        }
      },
      "AccountType": {
        "type": "string",
        "description": "What the account is for: running venues, or singing.",
        "enum": [
          "customer",
          "singer"
        ]
      },
      "CustomerSignUp": {
        "type": "object",
        "description": "What an account that runs venues begins with.",
        "additionalProperties": false,
        "properties": {
          "legalBusinessName": {
            "type": "string",
            "description": "The legal name of the business.",
            "minLength": 1,
            "maxLength": 255,
            "pattern": "^[^\\x00-\\x1F\\x7F-\\x9F\\u2028-\\u202E\\u2066-\\u2069]*[^\\x00-\\x20\\x7F-\\xA0\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u3000\\uFEFF][^\\x00-\\x1F\\x7F-\\x9F\\u2028-\\u202E\\u2066-\\u2069]*$",
            "x-pattern-message": "must hold a visible character and stand in one line, without control characters"
          },
          "contactEmail": {
            "type": "string",
            "description": "Where the business is reached; the account's own address when left out.",
            "format": "email",
            "minLength": 3,
            "maxLength": 254
          },
          "timezone": {
            "type": "string",
            "description": "The business's time zone, an IANA name; the default of its venues.",
            "minLength": 1,
            "maxLength": 64,
            "pattern": "^[A-Za-z]+(/[A-Za-z0-9_+-]+){0,2}$",
            "x-pattern-message": "must be a time zone such as America/Chicago",
            "default": "UTC"
          }
        }
      },
      "SingerSignUp": {
        "type": "object",
        "description": "What a singer's account begins with.",
        "additionalProperties": false,
        "properties": {
          "nickname": {
            "type": "string",
            "description": "The name on stage.",
            "minLength": 1,
            "maxLength": 100,
            "pattern": "^[^\\x00-\\x1F\\x7F-\\x9F\\u2028-\\u202E\\u2066-\\u2069]*[^\\x00-\\x20\\x7F-\\xA0\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u3000\\uFEFF][^\\x00-\\x1F\\x7F-\\x9F\\u2028-\\u202E\\u2066-\\u2069]*$",
            "x-pattern-message": "must hold a visible character and stand in one line, without control characters"
          }
        }
      },
      "NewAccount": {
        "type": "object",
        "description": "A new account. `customerData` goes with a customer's account only, `singerData` with a singer's.",
        "required": [
          "email",
          "password",
          "accountType"
        ],
        "additionalProperties": false,
        "properties": {
          "email": {
            "type": "string",
            "description": "The address to sign in with; upper and lower case are the same.",
            "format": "email",
            "minLength": 3,
            "maxLength": 254
          },
          "password": {
            "type": "string",
            "description": "At least 8 characters (code points), any of Unicode; neither common nor made of your own name or address.",
            "minLength": 8,
            "maxLength": 128
          },
          "accountType": {
            "$ref": "#/components/schemas/AccountType"
          },
          "name": {
            "type": "string",
            "description": "Your name.",
            "minLength": 1,
            "maxLength": 255,
            "pattern": "^[^\\x00-\\x1F\\x7F-\\x9F\\u2028-\\u202E\\u2066-\\u2069]*[^\\x00-\\x20\\x7F-\\xA0\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u3000\\uFEFF][^\\x00-\\x1F\\x7F-\\x9F\\u2028-\\u202E\\u2066-\\u2069]*$",
            "x-pattern-message": "must hold a visible character and stand in one line, without control characters"
          },
          "customerData": {
            "$ref": "#/components/schemas/CustomerSignUp"
          },
          "singerData": {
            "$ref": "#/components/schemas/SingerSignUp"
          }
        }
      },
      "Credentials": {
        "type": "object",
        "description": "An address with its password.",
        "required": [
          "email",
          "password"
        ],
        "additionalProperties": false,
        "properties": {
          "email": {
            "type": "string",
            "description": "The address of the account.",
            "format": "email",
            "minLength": 3,
            "maxLength": 254
          },
          "password": {
            "type": "string",
            "description": "The password.",
            "minLength": 1,
            "maxLength": 1024
          }
        }
      },
      "UserSummary": {
        "type": "object",
        "description": "Who is signed in.",
        "required": [
          "id",
          "email",
          "name",
          "roles"
        ],
        "properties": {
          "id": {
            "type": "string",
            "description": "The user's id.",
            "format": "uuid"
          },
          "email": {
            "type": "string",
            "description": "The address.",
            "format": "email",
            "minLength": 3,
            "maxLength": 254
          },
          "name": {
            "type": [
              "string",
              "null"
            ],
            "description": "The name, if one was given.",
            "minLength": 1,
            "maxLength": 255
          },
          "roles": {
            "type": "array",
            "description": "What the user is: `singer`, roles in tenants, roles on the platform. It tells clients what to show; what is allowed is decided by the server for each request.",
            "maxItems": 100,
            "items": {
              "type": "string",
              "description": "A role.",
              "minLength": 1,
              "maxLength": 64
            }
          }
        }
      },
      "SessionTokens": {
        "type": "object",
        "description": "Signed in.",
        "required": [
          "kind",
          "accessToken",
          "refreshToken",
          "expiresIn",
          "tokenType",
          "user"
        ],
        "properties": {
          "kind": {
            "type": "string",
            "const": "tokens",
            "description": "Tells tokens from a challenge."
          },
          "accessToken": {
            "type": "string",
            "description": "Goes into `Authorization: Bearer …`.",
            "minLength": 20,
            "maxLength": 4096
          },
          "refreshToken": {
            "type": "string",
            "description": "Gets the next pair of tokens, once. Keep it secret.",
            "minLength": 43,
            "maxLength": 43,
            "pattern": "^[A-Za-z0-9_-]{43}$",
            "x-pattern-message": "must be a token as it was issued, 43 letters, digits, hyphens and underscores"
          },
          "expiresIn": {
            "type": "integer",
            "format": "int32",
            "description": "Seconds for which the access token is good.",
            "minimum": 1
          },
          "tokenType": {
            "type": "string",
            "description": "How the access token is sent.",
            "const": "Bearer"
          },
          "user": {
            "$ref": "#/components/schemas/UserSummary"
          }
        }
      },
      "TwoFactorMethod": {
        "type": "string",
        "description": "A second factor: a code of an authenticator app, of a text message, or a recovery code.",
        "enum": [
          "totp",
          "sms",
          "backup"
        ]
      },
      "TwoFactorChallenge": {
        "type": "object",
        "description": "The first factor was right; the second one is due.",
        "required": [
          "kind",
          "twoFactorToken",
          "twoFactorMethods",
          "expiresIn",
          "phoneNumber",
          "message"
        ],
        "properties": {
          "kind": {
            "type": "string",
            "const": "two_factor",
            "description": "Tells a challenge from tokens."
          },
          "twoFactorToken": {
            "type": "string",
            "description": "Names this sign-in when the second factor is shown.",
            "minLength": 43,
            "maxLength": 43,
            "pattern": "^[A-Za-z0-9_-]{43}$",
            "x-pattern-message": "must be a token as it was issued, 43 letters, digits, hyphens and underscores"
          },
          "twoFactorMethods": {
            "type": "array",
            "description": "The factors that will do.",
            "minItems": 1,
            "maxItems": 3,
            "items": {
              "$ref": "#/components/schemas/TwoFactorMethod"
            }
          },
          "expiresIn": {
            "type": "integer",
            "format": "int32",
            "description": "Seconds until the sign-in must begin again.",
            "minimum": 1,
            "maximum": 300
          },
          "phoneNumber": {
            "type": [
              "string",
              "null"
            ],
            "description": "The last digits of the number that text messages go to, if they do.",
            "minLength": 1,
            "maxLength": 32
          },
          "message": {
            "type": "string",
            "description": "What to do, for people.",
            "minLength": 1
          }
        }
      },
      "SignInAnswer": {
        "description": "Tokens, or a challenge where the account has a second factor; `kind` tells them apart.",
        "oneOf": [
          {
            "$ref": "#/components/schemas/SessionTokens"
          },
          {
            "$ref": "#/components/schemas/TwoFactorChallenge"
          }
        ],
        "discriminator": {
          "propertyName": "kind",
          "mapping": {
            "tokens": "#/components/schemas/SessionTokens",
            "two_factor": "#/components/schemas/TwoFactorChallenge"
          }
        }
      },
      "Acknowledgement": {
        "type": "object",
        "description": "What happened, for people.",
        "required": [
          "message"
        ],
        "properties": {
          "message": {
            "type": "string",
            "description": "The text.",
            "minLength": 1
          }
        }
      },
      "EmailAddress": {
        "type": "object",
        "description": "An address.",
        "required": [
          "email"
        ],
        "additionalProperties": false,
        "properties": {
          "email": {
            "type": "string",
            "description": "The address of the account.",
            "format": "email",
            "minLength": 3,
            "maxLength": 254
          }
        }
      },
      "MailedToken": {
        "type": "object",
        "description": "The token of a mailed link.",
        "required": [
          "token"
        ],
        "additionalProperties": false,
        "properties": {
          "token": {
            "type": "string",
            "description": "What stands behind `#token=` in the link.",
            "minLength": 43,
            "maxLength": 43,
            "pattern": "^[A-Za-z0-9_-]{43}$",
            "x-pattern-message": "must be a token as it was issued, 43 letters, digits, hyphens and underscores"
          }
        }
      },
      "RefreshGrant": {
        "type": "object",
        "description": "A refresh token.",
        "required": [
          "refreshToken"
        ],
        "additionalProperties": false,
        "properties": {
          "refreshToken": {
            "type": "string",
            "description": "The one issued last.",
            "minLength": 43,
            "maxLength": 43,
            "pattern": "^[A-Za-z0-9_-]{43}$",
            "x-pattern-message": "must be a token as it was issued, 43 letters, digits, hyphens and underscores"
          }
        }
      },
      "RefreshedTokens": {
        "type": "object",
        "description": "The next pair of tokens.",
        "required": [
          "accessToken",
          "refreshToken",
          "expiresIn",
          "tokenType"
        ],
        "properties": {
          "accessToken": {
            "type": "string",
            "description": "Goes into `Authorization: Bearer …`.",
            "minLength": 20,
            "maxLength": 4096
          },
          "refreshToken": {
            "type": "string",
            "description": "The next refresh token; the one that was sent is used up.",
            "minLength": 43,
            "maxLength": 43,
            "pattern": "^[A-Za-z0-9_-]{43}$",
            "x-pattern-message": "must be a token as it was issued, 43 letters, digits, hyphens and underscores"
          },
          "expiresIn": {
            "type": "integer",
            "format": "int32",
            "description": "Seconds for which the access token is good.",
            "minimum": 1
          },
          "tokenType": {
            "type": "string",
            "description": "How the access token is sent.",
            "const": "Bearer"
          }
        }
      },
      "AccessTokenAnswer": {
        "type": "object",
        "description": "A new access token of the same session; the refresh token stays.",
        "required": [
          "accessToken",
          "expiresIn",
          "tokenType"
        ],
        "properties": {
          "accessToken": {
            "type": "string",
            "description": "Goes into `Authorization: Bearer …`.",
            "minLength": 20,
            "maxLength": 4096
          },
          "expiresIn": {
            "type": "integer",
            "format": "int32",
            "description": "Seconds for which the access token is good.",
            "minimum": 1
          },
          "tokenType": {
            "type": "string",
            "description": "How the access token is sent.",
            "const": "Bearer"
          }
        }
      },
      "SessionsToEnd": {
        "type": "object",
        "description": "Which sessions are to end.",
        "additionalProperties": false,
        "properties": {
          "exceptCurrent": {
            "type": "boolean",
            "description": "Whether the session that asks stays.",
            "default": false
          }
        }
      },
      "PasswordReset": {
        "type": "object",
        "description": "A mailed token with the new password.",
        "required": [
          "token",
          "newPassword"
        ],
        "additionalProperties": false,
        "properties": {
          "token": {
            "type": "string",
            "description": "What stands behind `#token=` in the link.",
            "minLength": 43,
            "maxLength": 43,
            "pattern": "^[A-Za-z0-9_-]{43}$",
            "x-pattern-message": "must be a token as it was issued, 43 letters, digits, hyphens and underscores"
          },
          "newPassword": {
            "type": "string",
            "description": "At least 8 characters (code points), any of Unicode; neither common nor made of your own name or address.",
            "minLength": 8,
            "maxLength": 128
          }
        }
      },
      "AuthenticationProof": {
        "description": "One proof of who is there; `method` tells which.",
        "oneOf": [
          {
            "$ref": "#/components/schemas/PasswordProof"
          },
          {
            "$ref": "#/components/schemas/AppCodeProof"
          },
          {
            "$ref": "#/components/schemas/TextCodeProof"
          }
        ],
        "discriminator": {
          "propertyName": "method",
          "mapping": {
            "password": "#/components/schemas/PasswordProof",
            "totp": "#/components/schemas/AppCodeProof",
            "sms": "#/components/schemas/TextCodeProof"
          }
        }
      },
      "ContextType": {
        "type": "string",
        "description": "A profile that runs venues, or one that sings.",
        "enum": [
          "customer",
          "singer"
        ]
      },
      "ActiveContext": {
        "type": "object",
        "description": "The profile that somebody works with.",
        "required": [
          "type",
          "id"
        ],
        "properties": {
          "type": {
            "$ref": "#/components/schemas/ContextType"
          },
          "id": {
            "type": "string",
            "description": "The profile's id.",
            "format": "uuid"
          }
        }
      },
      "ContextChoice": {
        "type": "object",
        "description": "The profile to work with.",
        "required": [
          "contextType",
          "contextId"
        ],
        "additionalProperties": false,
        "properties": {
          "contextType": {
            "$ref": "#/components/schemas/ContextType"
          },
          "contextId": {
            "type": "string",
            "description": "The profile's id: your own, or for `customer` one whose team you belong to.",
            "format": "uuid"
          }
        }
      },
      "Session": {
        "type": "object",
        "description": "Where somebody is signed in.",
        "required": [
          "id",
          "createdAt",
          "lastUsedAt",
          "expiresAt",
          "ipAddress",
          "userAgent",
          "methods",
          "current"
        ],
        "properties": {
          "id": {
            "type": "string",
            "description": "The session's id.",
            "format": "uuid"
          },
          "createdAt": {
            "type": "string",
            "description": "When it began.",
            "format": "date-time"
          },
          "lastUsedAt": {
            "type": "string",
            "description": "When it last got tokens.",
            "format": "date-time"
          },
          "expiresAt": {
            "type": "string",
            "description": "When it ends unless it is used before.",
            "format": "date-time"
          },
          "ipAddress": {
            "type": "string",
            "description": "The network address that it last got tokens from.",
            "minLength": 1,
            "maxLength": 64
          },
          "userAgent": {
            "type": [
              "string",
              "null"
            ],
            "description": "What the client called itself.",
            "minLength": 1,
            "maxLength": 1024
          },
          "methods": {
            "type": "array",
            "description": "How the user proved who they are (RFC 8176).",
            "minItems": 1,
            "maxItems": 8,
            "items": {
              "type": "string",
              "description": "A method.",
              "minLength": 1,
              "maxLength": 16
            }
          },
          "current": {
            "type": "boolean",
            "description": "Whether it is the session that asks."
          }
        }
      },
      "SessionList": {
        "type": "object",
        "description": "One page of sessions.",
        "required": [
          "sessions",
          "pagination"
        ],
        "properties": {
          "sessions": {
            "type": "array",
            "description": "The sessions of this page, the latest first.",
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/Session"
            }
          },
          "pagination": {
            "$ref": "#/components/schemas/Pagination"
          }
        }
      },
      "CustomerProfileSummary": {
        "type": "object",
        "description": "Your own account that runs venues.",
        "required": [
          "id",
          "legalBusinessName",
          "dbaName"
        ],
        "properties": {
          "id": {
            "type": "string",
            "description": "The profile's id.",
            "format": "uuid"
          },
          "legalBusinessName": {
            "type": [
              "string",
              "null"
            ],
            "description": "The legal name.",
            "minLength": 1,
            "maxLength": 255
          },
          "dbaName": {
            "type": [
              "string",
              "null"
            ],
            "description": "The name it does business under.",
            "minLength": 1,
            "maxLength": 255
          }
        }
      },
      "SingerProfileSummary": {
        "type": "object",
        "description": "Your profile as a singer.",
        "required": [
          "id",
          "nickname",
          "avatarUrl"
        ],
        "properties": {
          "id": {
            "type": "string",
            "description": "The profile's id.",
            "format": "uuid"
          },
          "nickname": {
            "type": [
              "string",
              "null"
            ],
            "description": "The name on stage.",
            "minLength": 1,
            "maxLength": 100
          },
          "avatarUrl": {
            "type": [
              "string",
              "null"
            ],
            "description": "A picture.",
            "minLength": 1,
            "maxLength": 2048
          }
        }
      },
      "OrganizationSummary": {
        "type": "object",
        "description": "An account whose team you belong to.",
        "required": [
          "id",
          "name",
          "role"
        ],
        "properties": {
          "id": {
            "type": "string",
            "description": "The id of the customer's profile.",
            "format": "uuid"
          },
          "name": {
            "type": "string",
            "description": "What it is called.",
            "minLength": 1,
            "maxLength": 255
          },
          "role": {
            "type": "string",
            "description": "Your role in it.",
            "minLength": 1,
            "maxLength": 64
          }
        }
      },
      "Me": {
        "type": "object",
        "description": "Your account.",
        "required": [
          "id",
          "email",
          "isEmailVerified",
          "pendingEmail",
          "name",
          "displayName",
          "phoneNumber",
          "phoneVerified",
          "imageUrl",
          "roles",
          "activeContext",
          "customerProfile",
          "singerProfile",
          "organizations",
          "twoFactorEnabled",
          "hasPassword",
          "createdAt",
          "lastLoginAt"
        ],
        "properties": {
          "id": {
            "type": "string",
            "description": "Your id.",
            "format": "uuid"
          },
          "email": {
            "type": "string",
            "description": "Your address.",
            "format": "email",
            "minLength": 3,
            "maxLength": 254
          },
          "isEmailVerified": {
            "type": "boolean",
            "description": "Whether you have shown that the address is yours."
          },
          "pendingEmail": {
            "type": [
              "string",
              "null"
            ],
            "description": "The address that you want to change to and have not confirmed.",
            "minLength": 3,
            "maxLength": 254
          },
          "name": {
            "type": [
              "string",
              "null"
            ],
            "description": "Your name.",
            "minLength": 1,
            "maxLength": 255
          },
          "displayName": {
            "type": [
              "string",
              "null"
            ],
            "description": "The name that others see.",
            "minLength": 1,
            "maxLength": 255
          },
          "phoneNumber": {
            "type": [
              "string",
              "null"
            ],
            "description": "Your telephone number (E.164).",
            "minLength": 1,
            "maxLength": 16
          },
          "phoneVerified": {
            "type": "boolean",
            "description": "Whether you have shown that the number is yours."
          },
          "imageUrl": {
            "type": [
              "string",
              "null"
            ],
            "description": "Your picture.",
            "minLength": 1,
            "maxLength": 2048
          },
          "roles": {
            "type": "array",
            "description": "What you are: `singer`, roles in tenants, roles on the platform.",
            "maxItems": 100,
            "items": {
              "type": "string",
              "description": "A role.",
              "minLength": 1,
              "maxLength": 64
            }
          },
          "activeContext": {
            "description": "The profile that you work with now; null when there is none.",
            "oneOf": [
              {
                "$ref": "#/components/schemas/ActiveContext"
              },
              {
                "type": "null"
              }
            ]
          },
          "customerProfile": {
            "description": "Your own account that runs venues; null when there is none.",
            "oneOf": [
              {
                "$ref": "#/components/schemas/CustomerProfileSummary"
              },
              {
                "type": "null"
              }
            ]
          },
          "singerProfile": {
            "description": "Your profile as a singer; null when there is none.",
            "oneOf": [
              {
                "$ref": "#/components/schemas/SingerProfileSummary"
              },
              {
                "type": "null"
              }
            ]
          },
          "organizations": {
            "type": "array",
            "description": "The accounts whose teams you belong to, your own included.",
            "maxItems": 1000,
            "items": {
              "$ref": "#/components/schemas/OrganizationSummary"
            }
          },
          "twoFactorEnabled": {
            "type": "boolean",
            "description": "Whether signing in takes a second factor."
          },
          "hasPassword": {
            "type": "boolean",
            "description": "Whether the account has a password."
          },
          "createdAt": {
            "type": "string",
            "description": "When the account was made.",
            "format": "date-time"
          },
          "lastLoginAt": {
            "type": [
              "string",
              "null"
            ],
            "description": "When you last signed in.",
            "format": "date-time"
          }
        }
      },
      "ProfileChanges": {
        "type": "object",
        "description": "What to change; what is left out stays, null removes.",
        "additionalProperties": false,
        "properties": {
          "name": {
            "type": [
              "string",
              "null"
            ],
            "description": "Your name.",
            "minLength": 1,
            "maxLength": 255,
            "pattern": "^[^\\x00-\\x1F\\x7F-\\x9F\\u2028-\\u202E\\u2066-\\u2069]*[^\\x00-\\x20\\x7F-\\xA0\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u3000\\uFEFF][^\\x00-\\x1F\\x7F-\\x9F\\u2028-\\u202E\\u2066-\\u2069]*$",
            "x-pattern-message": "must hold a visible character and stand in one line, without control characters"
          },
          "displayName": {
            "type": [
              "string",
              "null"
            ],
            "description": "The name that others see.",
            "minLength": 1,
            "maxLength": 255,
            "pattern": "^[^\\x00-\\x1F\\x7F-\\x9F\\u2028-\\u202E\\u2066-\\u2069]*[^\\x00-\\x20\\x7F-\\xA0\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u3000\\uFEFF][^\\x00-\\x1F\\x7F-\\x9F\\u2028-\\u202E\\u2066-\\u2069]*$",
            "x-pattern-message": "must hold a visible character and stand in one line, without control characters"
          },
          "imageUrl": {
            "type": [
              "string",
              "null"
            ],
            "description": "An https address of your picture.",
            "format": "uri",
            "minLength": 9,
            "maxLength": 2048,
            "pattern": "^https://",
            "x-pattern-message": "must begin with https://"
          }
        },
        "minProperties": 1
      },
      "MagicLinkAsked": {
        "type": "object",
        "description": "A link is on its way, if the address is somebody's.",
        "required": [
          "message",
          "clientSecret"
        ],
        "properties": {
          "message": {
            "type": "string",
            "description": "What to do, for people.",
            "minLength": 1
          },
          "clientSecret": {
            "type": "string",
            "description": "Keep it; the link's token is good only together with it.",
            "minLength": 43,
            "maxLength": 43,
            "pattern": "^[A-Za-z0-9_-]{43}$",
            "x-pattern-message": "must be a token as it was issued, 43 letters, digits, hyphens and underscores"
          }
        }
      },
      "MagicLinkProof": {
        "type": "object",
        "description": "A link's token with the secret of the client that asked for it.",
        "required": [
          "token",
          "clientSecret"
        ],
        "additionalProperties": false,
        "properties": {
          "token": {
            "type": "string",
            "description": "What stands behind `#token=` in the link.",
            "minLength": 43,
            "maxLength": 43,
            "pattern": "^[A-Za-z0-9_-]{43}$",
            "x-pattern-message": "must be a token as it was issued, 43 letters, digits, hyphens and underscores"
          },
          "clientSecret": {
            "type": "string",
            "description": "What the client got when it asked.",
            "minLength": 43,
            "maxLength": 43,
            "pattern": "^[A-Za-z0-9_-]{43}$",
            "x-pattern-message": "must be a token as it was issued, 43 letters, digits, hyphens and underscores"
          }
        }
      },
      "PasswordProof": {
        "type": "object",
        "description": "The password.",
        "required": [
          "method",
          "password"
        ],
        "additionalProperties": false,
        "properties": {
          "method": {
            "const": "password",
            "description": "Tells the proofs apart."
          },
          "password": {
            "type": "string",
            "description": "The account's password.",
            "minLength": 1,
            "maxLength": 1024
          }
        }
      },
      "AppCodeProof": {
        "type": "object",
        "description": "A code of the authenticator app.",
        "required": [
          "method",
          "code"
        ],
        "additionalProperties": false,
        "properties": {
          "method": {
            "const": "totp",
            "description": "Tells the proofs apart."
          },
          "code": {
            "type": "string",
            "description": "The present code.",
            "minLength": 6,
            "maxLength": 6,
            "pattern": "^[0-9]{6}$",
            "x-pattern-message": "must be six digits"
          }
        }
      },
      "TwoFactorStatus": {
        "type": "object",
        "description": "What signing in takes beside the first factor.",
        "required": [
          "totpEnabled",
          "smsEnabled",
          "smsPhoneNumber",
          "backupCodesGenerated",
          "backupCodesRemaining"
        ],
        "properties": {
          "totpEnabled": {
            "type": "boolean",
            "description": "Whether a code of an authenticator app will do."
          },
          "smsEnabled": {
            "type": "boolean",
            "description": "Whether a code by text message will do."
          },
          "smsPhoneNumber": {
            "type": [
              "string",
              "null"
            ],
            "description": "The last digits of the number that codes go to; null while they do not.",
            "minLength": 1,
            "maxLength": 32
          },
          "backupCodesGenerated": {
            "type": "boolean",
            "description": "Whether recovery codes were issued."
          },
          "backupCodesRemaining": {
            "type": "integer",
            "format": "int32",
            "description": "How many of them are unused.",
            "minimum": 0,
            "maximum": 10
          }
        }
      },
      "SessionProof": {
        "type": "object",
        "description": "The proof of who is there. Without a password the session must have been authenticated in the last ten minutes.",
        "additionalProperties": false,
        "properties": {
          "password": {
            "type": "string",
            "description": "The account's password.",
            "minLength": 1,
            "maxLength": 1024
          }
        }
      },
      "TextCodeProof": {
        "type": "object",
        "description": "A code of a text message that was asked for.",
        "required": [
          "method",
          "code"
        ],
        "additionalProperties": false,
        "properties": {
          "method": {
            "const": "sms",
            "description": "Tells the proofs apart."
          },
          "code": {
            "type": "string",
            "description": "The code of the message.",
            "minLength": 6,
            "maxLength": 6,
            "pattern": "^[0-9]{6}$",
            "x-pattern-message": "must be six digits"
          }
        }
      },
      "AuthenticatorSetup": {
        "type": "object",
        "description": "What an authenticator app is given. The factor is on once a code of the app is confirmed.",
        "required": [
          "secret",
          "qrCode",
          "otpauthUri",
          "expiresIn"
        ],
        "properties": {
          "secret": {
            "type": "string",
            "description": "The secret to type into the app, base 32 (RFC 4648).",
            "minLength": 32,
            "maxLength": 32
          },
          "qrCode": {
            "type": "string",
            "description": "The same as a picture to scan, a PNG as a `data:` address.",
            "minLength": 1,
            "maxLength": 65536
          },
          "otpauthUri": {
            "type": "string",
            "description": "The same as an address that apps open.",
            "minLength": 1,
            "maxLength": 1024
          },
          "expiresIn": {
            "type": "integer",
            "format": "int32",
            "description": "Seconds in which a code must be confirmed.",
            "minimum": 1
          }
        }
      },
      "AuthenticatorCode": {
        "type": "object",
        "description": "The present code of the authenticator app.",
        "required": [
          "token"
        ],
        "additionalProperties": false,
        "properties": {
          "token": {
            "type": "string",
            "description": "The six digits that the app shows.",
            "minLength": 6,
            "maxLength": 6,
            "pattern": "^[0-9]{6}$",
            "x-pattern-message": "must be six digits"
          }
        }
      },
      "TextMessageCode": {
        "type": "object",
        "description": "The code of a text message.",
        "required": [
          "code"
        ],
        "additionalProperties": false,
        "properties": {
          "code": {
            "type": "string",
            "description": "The six digits of the message.",
            "minLength": 6,
            "maxLength": 6,
            "pattern": "^[0-9]{6}$",
            "x-pattern-message": "must be six digits"
          }
        }
      },
      "SecondFactorOn": {
        "type": "object",
        "description": "The factor is on and all other sessions have ended. The former access token is no longer good; this one shows the factor.",
        "required": [
          "message",
          "backupCodes",
          "accessToken",
          "expiresIn",
          "tokenType"
        ],
        "properties": {
          "message": {
            "type": "string",
            "description": "What happened, for people.",
            "minLength": 1
          },
          "backupCodes": {
            "type": "array",
            "description": "Recovery codes, shown this once; each stands in once for a lost factor. Empty where the account has codes already.",
            "maxItems": 10,
            "items": {
              "type": "string",
              "description": "A recovery code.",
              "minLength": 19,
              "maxLength": 19
            }
          },
          "accessToken": {
            "type": "string",
            "description": "Goes into `Authorization: Bearer …`.",
            "minLength": 20,
            "maxLength": 4096
          },
          "expiresIn": {
            "type": "integer",
            "format": "int32",
            "description": "Seconds for which the access token is good.",
            "minimum": 1
          },
          "tokenType": {
            "type": "string",
            "description": "How the access token is sent.",
            "const": "Bearer"
          }
        }
      },
      "SecondFactorKind": {
        "type": "string",
        "description": "A factor that is on or off: an authenticator app, or text messages.",
        "enum": [
          "totp",
          "sms"
        ]
      },
      "SecondFactorToRemove": {
        "type": "object",
        "description": "Which factor is to be off, and the proofs.",
        "required": [
          "method",
          "code"
        ],
        "additionalProperties": false,
        "properties": {
          "method": {
            "$ref": "#/components/schemas/SecondFactorKind"
          },
          "code": {
            "type": "string",
            "description": "The present code of the authenticator app, one of a text message that was asked for, or a recovery code.",
            "minLength": 6,
            "maxLength": 24,
            "pattern": "^[0-9A-Za-z -]{6,24}$",
            "x-pattern-message": "must be six digits, or a recovery code"
          },
          "password": {
            "type": "string",
            "description": "The account's password. Without it the session must have been authenticated in the last ten minutes.",
            "minLength": 1,
            "maxLength": 1024
          }
        }
      },
      "TextMessageNumber": {
        "type": "object",
        "description": "The number that codes are to go to.",
        "required": [
          "phoneNumber"
        ],
        "additionalProperties": false,
        "properties": {
          "phoneNumber": {
            "type": "string",
            "description": "The number (E.164).",
            "minLength": 8,
            "maxLength": 16,
            "pattern": "^\\+[1-9][0-9]{6,14}$",
            "x-pattern-message": "must be a telephone number such as +43123456789"
          },
          "password": {
            "type": "string",
            "description": "The account's password. Without it the session must have been authenticated in the last ten minutes.",
            "minLength": 1,
            "maxLength": 1024
          }
        }
      },
      "TextMessageSent": {
        "type": "object",
        "description": "A code is on its way.",
        "required": [
          "message",
          "phoneNumber",
          "expiresIn"
        ],
        "properties": {
          "message": {
            "type": "string",
            "description": "What to do, for people.",
            "minLength": 1
          },
          "phoneNumber": {
            "type": "string",
            "description": "The last digits of the number.",
            "minLength": 1,
            "maxLength": 32
          },
          "expiresIn": {
            "type": "integer",
            "format": "int32",
            "description": "Seconds for which the code is good.",
            "minimum": 0,
            "maximum": 300
          }
        }
      },
      "RecoveryCodeSet": {
        "type": "object",
        "description": "New recovery codes; former ones are void.",
        "required": [
          "backupCodes"
        ],
        "properties": {
          "backupCodes": {
            "type": "array",
            "description": "The codes, shown this once.",
            "maxItems": 10,
            "items": {
              "type": "string",
              "description": "A recovery code.",
              "minLength": 19,
              "maxLength": 19
            },
            "minItems": 10
          }
        }
      },
      "RecoveryCodeCount": {
        "type": "object",
        "description": "How many recovery codes there are.",
        "required": [
          "total",
          "remaining",
          "generatedAt"
        ],
        "properties": {
          "total": {
            "type": "integer",
            "format": "int32",
            "description": "How many were issued.",
            "minimum": 0,
            "maximum": 10
          },
          "remaining": {
            "type": "integer",
            "format": "int32",
            "description": "How many are unused.",
            "minimum": 0,
            "maximum": 10
          },
          "generatedAt": {
            "type": [
              "string",
              "null"
            ],
            "description": "When they were issued; null where none were.",
            "format": "date-time"
          }
        }
      },
      "ChallengeReference": {
        "type": "object",
        "description": "A sign-in that waits for its second factor.",
        "required": [
          "twoFactorToken"
        ],
        "additionalProperties": false,
        "properties": {
          "twoFactorToken": {
            "type": "string",
            "description": "What the sign-in answered.",
            "minLength": 43,
            "maxLength": 43,
            "pattern": "^[A-Za-z0-9_-]{43}$",
            "x-pattern-message": "must be a token as it was issued, 43 letters, digits, hyphens and underscores"
          }
        }
      },
      "ChallengeAnswer": {
        "type": "object",
        "description": "The second factor of a sign-in.",
        "required": [
          "twoFactorToken",
          "method",
          "token"
        ],
        "additionalProperties": false,
        "properties": {
          "twoFactorToken": {
            "type": "string",
            "description": "What the sign-in answered.",
            "minLength": 43,
            "maxLength": 43,
            "pattern": "^[A-Za-z0-9_-]{43}$",
            "x-pattern-message": "must be a token as it was issued, 43 letters, digits, hyphens and underscores"
          },
          "method": {
            "$ref": "#/components/schemas/TwoFactorMethod"
          },
          "token": {
            "type": "string",
            "description": "Six digits of the app or the text message, or a recovery code; its hyphens and case count for nothing.",
            "minLength": 6,
            "maxLength": 24,
            "pattern": "^[0-9A-Za-z -]{6,24}$",
            "x-pattern-message": "must be six digits, or a recovery code"
          }
        }
      },
      "PasswordChange": {
        "type": "object",
        "description": "A new password, with the present one.",
        "required": [
          "newPassword"
        ],
        "additionalProperties": false,
        "properties": {
          "currentPassword": {
            "type": "string",
            "description": "The present password. Only an account that has none may leave it out; its session must have been authenticated in the last ten minutes.",
            "minLength": 1,
            "maxLength": 1024
          },
          "newPassword": {
            "type": "string",
            "description": "At least 8 characters (code points), any of Unicode; neither common nor made of your own name or address, and not the present one.",
            "minLength": 8,
            "maxLength": 128
          }
        }
      },
      "EmailChange": {
        "type": "object",
        "description": "The address to change to.",
        "required": [
          "newEmail"
        ],
        "additionalProperties": false,
        "properties": {
          "newEmail": {
            "type": "string",
            "description": "The new address.",
            "format": "email",
            "minLength": 3,
            "maxLength": 254
          },
          "password": {
            "type": "string",
            "description": "The account's password; without it the session must have been authenticated in the last ten minutes.",
            "minLength": 1,
            "maxLength": 1024
          }
        }
      },
      "PhoneChange": {
        "type": "object",
        "description": "The telephone number to change to.",
        "required": [
          "phoneNumber"
        ],
        "additionalProperties": false,
        "properties": {
          "phoneNumber": {
            "type": "string",
            "description": "The number as E.164 has it. Countries that no text messages go to, and numbers that cost extra, are refused.",
            "minLength": 3,
            "maxLength": 16,
            "pattern": "^\\+[1-9][0-9]{1,14}$",
            "x-pattern-message": "must be a number such as +15155550123"
          },
          "password": {
            "type": "string",
            "description": "The account's password; without it the session must have been authenticated in the last ten minutes.",
            "minLength": 1,
            "maxLength": 1024
          }
        }
      },
      "PhoneCode": {
        "type": "object",
        "description": "The code of a text message.",
        "required": [
          "code"
        ],
        "additionalProperties": false,
        "properties": {
          "code": {
            "type": "string",
            "description": "The six digits.",
            "minLength": 6,
            "maxLength": 6,
            "pattern": "^[0-9]{6}$",
            "x-pattern-message": "must be six digits"
          }
        }
      },
      "PhoneCodeSent": {
        "type": "object",
        "description": "A code is on its way.",
        "required": [
          "message",
          "phoneNumber"
        ],
        "properties": {
          "message": {
            "type": "string",
            "description": "What to do, for people.",
            "minLength": 1
          },
          "phoneNumber": {
            "type": "string",
            "description": "The number that the code goes to.",
            "minLength": 3,
            "maxLength": 16
          }
        }
      },
      "VerifiedPhone": {
        "type": "object",
        "description": "The number is yours.",
        "required": [
          "message",
          "phoneNumber"
        ],
        "properties": {
          "message": {
            "type": "string",
            "description": "What happened, for people.",
            "minLength": 1
          },
          "phoneNumber": {
            "type": "string",
            "description": "The number, from now on the account's.",
            "minLength": 3,
            "maxLength": 16
          }
        }
      },
      "AccountExport": {
        "type": "object",
        "description": "Everything that is kept of a person, by subject: the account, profiles, sessions, events and so on. Members come and go with the product.",
        "additionalProperties": true
      }
    },
    "parameters": {
      "VenueUrlName": {
        "name": "venueUrlName",
        "in": "path",
        "required": true,
        "description": "The venue's name in URLs.",
        "schema": {
          "type": "string",
          "minLength": 3,
          "maxLength": 100,
          "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
          "x-pattern-message": "must be words of a to z and 0 to 9 with single hyphens between them"
        },
        "example": "the-lucky-mic-nashville"
      },
      "SystemId": {
        "name": "systemId",
        "in": "query",
        "description": "Only songs of this karaoke system; one that the venue does not offer is 404.",
        "schema": {
          "type": "string",
          "format": "uuid"
        },
        "example": "01932f4e-8a10-7b3c-9d21-4f5e6a7b8c9d"
      },
      "Limit": {
        "name": "limit",
        "in": "query",
        "description": "The most items on one page.",
        "schema": {
          "type": "integer",
          "format": "int32",
          "minimum": 1,
          "maximum": 100,
          "default": 20
        },
        "example": 20
      },
      "Cursor": {
        "name": "cursor",
        "in": "query",
        "description": "Where the page starts: `pagination.nextCursor` of the page before, unchanged, with the same filters and sort. Leave it out for the first page. One that this server did not issue for the same list is refused with 400.",
        "schema": {
          "type": "string",
          "minLength": 16,
          "maxLength": 4096,
          "pattern": "^[A-Za-z0-9_-]+$",
          "x-pattern-message": "must be the nextCursor of an earlier page"
        }
      },
      "UserAgent": {
        "name": "User-Agent",
        "in": "header",
        "description": "What the client calls itself; shown in the list of sessions, and what tells a new device.",
        "schema": {
          "type": "string",
          "maxLength": 1024
        },
        "example": "Singr/4.2 (iPhone; iOS 26.1)"
      },
      "SessionId": {
        "name": "sessionId",
        "in": "path",
        "required": true,
        "description": "The session's id.",
        "schema": {
          "type": "string",
          "format": "uuid"
        },
        "example": "01932f4e-9b00-7c1d-a2f4-6e7d8c9b0a1f"
      },
      "UserId": {
        "name": "userId",
        "in": "path",
        "required": true,
        "description": "The user's id.",
        "schema": {
          "type": "string",
          "format": "uuid"
        },
        "example": "01932f4e-7c00-7a10-8f3e-1b2c3d4e5f60"
      }
    },
    "responses": {
      "BadRequest": {
        "description": "The request breaks the contract; `errors` names every violation.",
        "x-problem-slugs": [
          "validation_error"
        ],
        "headers": {
          "X-Request-Id": {
            "$ref": "#/components/headers/XRequestId"
          },
          "X-RateLimit-Limit": {
            "$ref": "#/components/headers/XRateLimitLimit"
          },
          "X-RateLimit-Remaining": {
            "$ref": "#/components/headers/XRateLimitRemaining"
          },
          "X-RateLimit-Reset": {
            "$ref": "#/components/headers/XRateLimitReset"
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "parameters": {
                "summary": "Two parameters at once",
                "value": {
                  "type": "https://api.singrkaraoke.com/errors/validation_error",
                  "title": "The request is not valid",
                  "status": 400,
                  "detail": "2 parts of the request break the contract, see errors.",
                  "instance": "/v1/public/venues",
                  "requestId": "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44",
                  "errors": [
                    {
                      "parameter": "limit",
                      "code": "maximum",
                      "message": "must be at most 100"
                    },
                    {
                      "parameter": "longitude",
                      "code": "required",
                      "message": "must be given together with latitude"
                    }
                  ]
                }
              },
              "body": {
                "summary": "A member of the body",
                "value": {
                  "type": "https://api.singrkaraoke.com/errors/validation_error",
                  "title": "The request is not valid",
                  "status": 400,
                  "detail": "1 part of the request breaks the contract, see errors.",
                  "instance": "/v1/public/venues/the-lucky-mic-nashville/requests",
                  "requestId": "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44",
                  "errors": [
                    {
                      "pointer": "/keyChange",
                      "code": "maximum",
                      "message": "must be at most 12"
                    }
                  ]
                }
              }
            }
          }
        }
      },
      "Unauthorized": {
        "description": "The device token is not one of ours; leave it out to get a new one.",
        "x-problem-slugs": [
          "authentication_failed"
        ],
        "headers": {
          "X-Request-Id": {
            "$ref": "#/components/headers/XRequestId"
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "deviceToken": {
                "summary": "A token that was altered",
                "value": {
                  "type": "https://api.singrkaraoke.com/errors/authentication_failed",
                  "title": "Authentication failed",
                  "status": 401,
                  "detail": "The device token is not valid.",
                  "instance": "/v1/public/venues/the-lucky-mic-nashville/requests",
                  "requestId": "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
                }
              }
            }
          }
        }
      },
      "VenueNotAccepting": {
        "description": "The venue takes no requests now.",
        "x-problem-slugs": [
          "venue_not_accepting"
        ],
        "headers": {
          "X-Request-Id": {
            "$ref": "#/components/headers/XRequestId"
          },
          "X-RateLimit-Limit": {
            "$ref": "#/components/headers/XRateLimitLimit"
          },
          "X-RateLimit-Remaining": {
            "$ref": "#/components/headers/XRateLimitRemaining"
          },
          "X-RateLimit-Reset": {
            "$ref": "#/components/headers/XRateLimitReset"
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "closed": {
                "summary": "The venue is closed",
                "value": {
                  "type": "https://api.singrkaraoke.com/errors/venue_not_accepting",
                  "title": "The venue takes no requests",
                  "status": 403,
                  "detail": "The Lucky Mic takes no song requests at the moment.",
                  "instance": "/v1/public/venues/the-lucky-mic-nashville/requests",
                  "requestId": "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
                }
              }
            }
          }
        }
      },
      "NotFound": {
        "description": "There is no such thing, or none that the public may see.",
        "x-problem-slugs": [
          "not_found"
        ],
        "headers": {
          "X-Request-Id": {
            "$ref": "#/components/headers/XRequestId"
          },
          "X-RateLimit-Limit": {
            "$ref": "#/components/headers/XRateLimitLimit"
          },
          "X-RateLimit-Remaining": {
            "$ref": "#/components/headers/XRateLimitRemaining"
          },
          "X-RateLimit-Reset": {
            "$ref": "#/components/headers/XRateLimitReset"
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "venue": {
                "summary": "No venue of that name",
                "value": {
                  "type": "https://api.singrkaraoke.com/errors/not_found",
                  "title": "Not found",
                  "status": 404,
                  "detail": "There is no venue of that name.",
                  "instance": "/v1/public/venues/no-such-venue",
                  "requestId": "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
                }
              }
            }
          }
        }
      },
      "NotAcceptable": {
        "description": "The operation has no answer in a media type that `Accept` allows.",
        "x-problem-slugs": [
          "not_acceptable"
        ],
        "headers": {
          "X-Request-Id": {
            "$ref": "#/components/headers/XRequestId"
          },
          "X-RateLimit-Limit": {
            "$ref": "#/components/headers/XRateLimitLimit"
          },
          "X-RateLimit-Remaining": {
            "$ref": "#/components/headers/XRateLimitRemaining"
          },
          "X-RateLimit-Reset": {
            "$ref": "#/components/headers/XRateLimitReset"
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "accept": {
                "summary": "Accept allows XML only",
                "value": {
                  "type": "https://api.singrkaraoke.com/errors/not_acceptable",
                  "title": "Not acceptable",
                  "status": 406,
                  "detail": "The answer can be had as application/json.",
                  "instance": "/v1/public/venues",
                  "requestId": "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
                }
              }
            }
          }
        }
      },
      "DuplicateRequest": {
        "description": "The same song is already waiting at this venue for the same device.",
        "x-problem-slugs": [
          "conflict"
        ],
        "headers": {
          "X-Request-Id": {
            "$ref": "#/components/headers/XRequestId"
          },
          "X-RateLimit-Limit": {
            "$ref": "#/components/headers/XRateLimitLimit"
          },
          "X-RateLimit-Remaining": {
            "$ref": "#/components/headers/XRateLimitRemaining"
          },
          "X-RateLimit-Reset": {
            "$ref": "#/components/headers/XRateLimitReset"
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "duplicate": {
                "summary": "The same song again",
                "value": {
                  "type": "https://api.singrkaraoke.com/errors/conflict",
                  "title": "Conflict",
                  "status": 409,
                  "detail": "This song is already in the queue for you.",
                  "instance": "/v1/public/venues/the-lucky-mic-nashville/requests",
                  "requestId": "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
                }
              }
            }
          }
        }
      },
      "PayloadTooLarge": {
        "description": "The body is larger than the operation takes.",
        "x-problem-slugs": [
          "payload_too_large"
        ],
        "headers": {
          "X-Request-Id": {
            "$ref": "#/components/headers/XRequestId"
          },
          "X-RateLimit-Limit": {
            "$ref": "#/components/headers/XRateLimitLimit"
          },
          "X-RateLimit-Remaining": {
            "$ref": "#/components/headers/XRateLimitRemaining"
          },
          "X-RateLimit-Reset": {
            "$ref": "#/components/headers/XRateLimitReset"
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "body": {
                "summary": "A body over 16 KiB",
                "value": {
                  "type": "https://api.singrkaraoke.com/errors/payload_too_large",
                  "title": "The body is too large",
                  "status": 413,
                  "detail": "The body must be at most 16384 bytes.",
                  "instance": "/v1/public/venues/the-lucky-mic-nashville/requests",
                  "requestId": "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
                }
              }
            }
          }
        }
      },
      "UnsupportedMediaType": {
        "description": "The body is of a media type that the operation does not take.",
        "x-problem-slugs": [
          "unsupported_media_type"
        ],
        "headers": {
          "X-Request-Id": {
            "$ref": "#/components/headers/XRequestId"
          },
          "X-RateLimit-Limit": {
            "$ref": "#/components/headers/XRateLimitLimit"
          },
          "X-RateLimit-Remaining": {
            "$ref": "#/components/headers/XRateLimitRemaining"
          },
          "X-RateLimit-Reset": {
            "$ref": "#/components/headers/XRateLimitReset"
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "form": {
                "summary": "A form instead of JSON",
                "value": {
                  "type": "https://api.singrkaraoke.com/errors/unsupported_media_type",
                  "title": "Unsupported media type",
                  "status": 415,
                  "detail": "The body must be application/json.",
                  "instance": "/v1/public/venues/the-lucky-mic-nashville/requests",
                  "requestId": "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
                }
              }
            }
          }
        }
      },
      "TooManyRequests": {
        "description": "A rate limit was reached.",
        "x-problem-slugs": [
          "rate_limited"
        ],
        "headers": {
          "X-Request-Id": {
            "$ref": "#/components/headers/XRequestId"
          },
          "X-RateLimit-Limit": {
            "$ref": "#/components/headers/XRateLimitLimit"
          },
          "X-RateLimit-Remaining": {
            "$ref": "#/components/headers/XRateLimitRemaining"
          },
          "X-RateLimit-Reset": {
            "$ref": "#/components/headers/XRateLimitReset"
          },
          "Retry-After": {
            "$ref": "#/components/headers/RetryAfter"
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "limited": {
                "summary": "Sixty reads in a minute",
                "value": {
                  "type": "https://api.singrkaraoke.com/errors/rate_limited",
                  "title": "Too many requests",
                  "status": 429,
                  "detail": "Try again in 30 seconds.",
                  "instance": "/v1/public/venues",
                  "requestId": "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
                }
              }
            }
          }
        }
      },
      "InternalServerError": {
        "description": "The server failed; `requestId` finds the cause in our logs.",
        "x-problem-slugs": [
          "internal_error"
        ],
        "headers": {
          "X-Request-Id": {
            "$ref": "#/components/headers/XRequestId"
          },
          "X-RateLimit-Limit": {
            "$ref": "#/components/headers/XRateLimitLimit"
          },
          "X-RateLimit-Remaining": {
            "$ref": "#/components/headers/XRateLimitRemaining"
          },
          "X-RateLimit-Reset": {
            "$ref": "#/components/headers/XRateLimitReset"
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "failure": {
                "summary": "An unexpected failure",
                "value": {
                  "type": "https://api.singrkaraoke.com/errors/internal_error",
                  "title": "Internal error",
                  "status": 500,
                  "detail": "The request could not be completed.",
                  "instance": "/v1/public/venues",
                  "requestId": "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
                }
              }
            }
          }
        }
      },
      "ServiceUnavailable": {
        "description": "Something that the server needs is away for the moment; nothing was changed.",
        "x-problem-slugs": [
          "unavailable"
        ],
        "headers": {
          "X-Request-Id": {
            "$ref": "#/components/headers/XRequestId"
          },
          "X-RateLimit-Limit": {
            "$ref": "#/components/headers/XRateLimitLimit"
          },
          "X-RateLimit-Remaining": {
            "$ref": "#/components/headers/XRateLimitRemaining"
          },
          "X-RateLimit-Reset": {
            "$ref": "#/components/headers/XRateLimitReset"
          },
          "Retry-After": {
            "$ref": "#/components/headers/RetryAfter"
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "database": {
                "summary": "The database does not answer",
                "value": {
                  "type": "https://api.singrkaraoke.com/errors/unavailable",
                  "title": "Temporarily unavailable",
                  "status": 503,
                  "detail": "Try again in a few seconds.",
                  "instance": "/v1/public/venues",
                  "requestId": "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
                }
              }
            }
          }
        }
      },
      "AuthenticationRequired": {
        "description": "The access token is missing, wrong, expired or of a session that has ended.",
        "x-problem-slugs": [
          "authentication_failed"
        ],
        "headers": {
          "X-Request-Id": {
            "$ref": "#/components/headers/XRequestId"
          },
          "X-RateLimit-Limit": {
            "$ref": "#/components/headers/XRateLimitLimit"
          },
          "X-RateLimit-Remaining": {
            "$ref": "#/components/headers/XRateLimitRemaining"
          },
          "X-RateLimit-Reset": {
            "$ref": "#/components/headers/XRateLimitReset"
          },
          "WWW-Authenticate": {
            "$ref": "#/components/headers/WWWAuthenticate"
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "token": {
                "summary": "No token",
                "value": {
                  "type": "https://api.singrkaraoke.com/errors/authentication_failed",
                  "title": "Authentication failed",
                  "status": 401,
                  "detail": "Send a valid access token as Authorization: Bearer.",
                  "instance": "/v1/auth/me",
                  "requestId": "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
                }
              }
            }
          }
        }
      },
      "CredentialsRefused": {
        "description": "The credentials are not right; which part is not told.",
        "x-problem-slugs": [
          "authentication_failed"
        ],
        "headers": {
          "X-Request-Id": {
            "$ref": "#/components/headers/XRequestId"
          },
          "X-RateLimit-Limit": {
            "$ref": "#/components/headers/XRateLimitLimit"
          },
          "X-RateLimit-Remaining": {
            "$ref": "#/components/headers/XRateLimitRemaining"
          },
          "X-RateLimit-Reset": {
            "$ref": "#/components/headers/XRateLimitReset"
          },
          "WWW-Authenticate": {
            "$ref": "#/components/headers/WWWAuthenticate"
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "credentials": {
                "summary": "Wrong password or unknown address",
                "value": {
                  "type": "https://api.singrkaraoke.com/errors/authentication_failed",
                  "title": "Authentication failed",
                  "status": 401,
                  "detail": "The address or the password is wrong.",
                  "instance": "/v1/auth/signin",
                  "requestId": "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
                }
              }
            }
          }
        }
      },
      "AccountDisabled": {
        "description": "The credentials are right, and the account is suspended or about to be deleted.",
        "x-problem-slugs": [
          "account_disabled"
        ],
        "headers": {
          "X-Request-Id": {
            "$ref": "#/components/headers/XRequestId"
          },
          "X-RateLimit-Limit": {
            "$ref": "#/components/headers/XRateLimitLimit"
          },
          "X-RateLimit-Remaining": {
            "$ref": "#/components/headers/XRateLimitRemaining"
          },
          "X-RateLimit-Reset": {
            "$ref": "#/components/headers/XRateLimitReset"
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "suspended": {
                "summary": "A suspended account",
                "value": {
                  "type": "https://api.singrkaraoke.com/errors/account_disabled",
                  "title": "The account is disabled",
                  "status": 403,
                  "detail": "The account is suspended. Write to support@singrkaraoke.com.",
                  "instance": "/v1/auth/signin",
                  "requestId": "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
                }
              }
            }
          }
        }
      },
      "StepUpRequired": {
        "description": "The session must have been authenticated in the last ten minutes, or the password must be sent along.",
        "x-problem-slugs": [
          "reauthentication_required"
        ],
        "headers": {
          "X-Request-Id": {
            "$ref": "#/components/headers/XRequestId"
          },
          "X-RateLimit-Limit": {
            "$ref": "#/components/headers/XRateLimitLimit"
          },
          "X-RateLimit-Remaining": {
            "$ref": "#/components/headers/XRateLimitRemaining"
          },
          "X-RateLimit-Reset": {
            "$ref": "#/components/headers/XRateLimitReset"
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "stepUp": {
                "summary": "Signed in yesterday",
                "value": {
                  "type": "https://api.singrkaraoke.com/errors/reauthentication_required",
                  "title": "Sign in again to do this",
                  "status": 403,
                  "detail": "Send the password, or reauthenticate first.",
                  "instance": "/v1/auth/logout-all",
                  "requestId": "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
                }
              }
            }
          }
        }
      },
      "ContextDenied": {
        "description": "The profile is not yours to work with.",
        "x-problem-slugs": [
          "permission_denied"
        ],
        "headers": {
          "X-Request-Id": {
            "$ref": "#/components/headers/XRequestId"
          },
          "X-RateLimit-Limit": {
            "$ref": "#/components/headers/XRateLimitLimit"
          },
          "X-RateLimit-Remaining": {
            "$ref": "#/components/headers/XRateLimitRemaining"
          },
          "X-RateLimit-Reset": {
            "$ref": "#/components/headers/XRateLimitReset"
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "context": {
                "summary": "Another business",
                "value": {
                  "type": "https://api.singrkaraoke.com/errors/permission_denied",
                  "title": "Permission denied",
                  "status": 403,
                  "detail": "You do not belong to that account.",
                  "instance": "/v1/auth/context",
                  "requestId": "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
                }
              }
            }
          }
        }
      },
      "AddressTaken": {
        "description": "Somebody has the address.",
        "x-problem-slugs": [
          "conflict"
        ],
        "headers": {
          "X-Request-Id": {
            "$ref": "#/components/headers/XRequestId"
          },
          "X-RateLimit-Limit": {
            "$ref": "#/components/headers/XRateLimitLimit"
          },
          "X-RateLimit-Remaining": {
            "$ref": "#/components/headers/XRateLimitRemaining"
          },
          "X-RateLimit-Reset": {
            "$ref": "#/components/headers/XRateLimitReset"
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "taken": {
                "summary": "An account exists",
                "value": {
                  "type": "https://api.singrkaraoke.com/errors/conflict",
                  "title": "Conflict",
                  "status": 409,
                  "detail": "There is an account with this address. Sign in, or reset its password.",
                  "instance": "/v1/auth/signup",
                  "requestId": "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
                }
              }
            }
          }
        }
      },
      "BadRequestOrToken": {
        "description": "The request breaks the contract, or the mailed token is wrong, used, expired or of another kind.",
        "x-problem-slugs": [
          "validation_error",
          "invalid_token"
        ],
        "headers": {
          "X-Request-Id": {
            "$ref": "#/components/headers/XRequestId"
          },
          "X-RateLimit-Limit": {
            "$ref": "#/components/headers/XRateLimitLimit"
          },
          "X-RateLimit-Remaining": {
            "$ref": "#/components/headers/XRateLimitRemaining"
          },
          "X-RateLimit-Reset": {
            "$ref": "#/components/headers/XRateLimitReset"
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "token": {
                "summary": "A token used before",
                "value": {
                  "type": "https://api.singrkaraoke.com/errors/invalid_token",
                  "title": "The token is not valid",
                  "status": 400,
                  "detail": "The link was used, has expired, or is not of this kind. Ask for a new one.",
                  "instance": "/v1/auth/verify-email",
                  "requestId": "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
                }
              }
            }
          }
        }
      },
      "FeatureDisabled": {
        "description": "The installation has switched this off.",
        "x-problem-slugs": [
          "feature_disabled"
        ],
        "headers": {
          "X-Request-Id": {
            "$ref": "#/components/headers/XRequestId"
          },
          "X-RateLimit-Limit": {
            "$ref": "#/components/headers/XRateLimitLimit"
          },
          "X-RateLimit-Remaining": {
            "$ref": "#/components/headers/XRateLimitRemaining"
          },
          "X-RateLimit-Reset": {
            "$ref": "#/components/headers/XRateLimitReset"
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "magicLinks": {
                "summary": "No links",
                "value": {
                  "type": "https://api.singrkaraoke.com/errors/feature_disabled",
                  "title": "Not available here",
                  "status": 404,
                  "detail": "Signing in by mailed links is switched off.",
                  "instance": "/v1/auth/magic-link/request",
                  "requestId": "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
                }
              }
            }
          }
        }
      },
      "SessionNotFound": {
        "description": "You have no such session.",
        "x-problem-slugs": [
          "not_found"
        ],
        "headers": {
          "X-Request-Id": {
            "$ref": "#/components/headers/XRequestId"
          },
          "X-RateLimit-Limit": {
            "$ref": "#/components/headers/XRateLimitLimit"
          },
          "X-RateLimit-Remaining": {
            "$ref": "#/components/headers/XRateLimitRemaining"
          },
          "X-RateLimit-Reset": {
            "$ref": "#/components/headers/XRateLimitReset"
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "session": {
                "summary": "A session that has ended",
                "value": {
                  "type": "https://api.singrkaraoke.com/errors/not_found",
                  "title": "Not found",
                  "status": 404,
                  "detail": "You have no such session.",
                  "instance": "/v1/auth/sessions/01932f4e-9b00-7c1d-a2f4-6e7d8c9b0a1f",
                  "requestId": "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
                }
              }
            }
          }
        }
      },
      "PermissionDenied": {
        "description": "The caller may not do this.",
        "x-problem-slugs": [
          "permission_denied"
        ],
        "headers": {
          "X-Request-Id": {
            "$ref": "#/components/headers/XRequestId"
          },
          "X-RateLimit-Limit": {
            "$ref": "#/components/headers/XRateLimitLimit"
          },
          "X-RateLimit-Remaining": {
            "$ref": "#/components/headers/XRateLimitRemaining"
          },
          "X-RateLimit-Reset": {
            "$ref": "#/components/headers/XRateLimitReset"
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "permission": {
                "summary": "A permission is missing",
                "value": {
                  "type": "https://api.singrkaraoke.com/errors/permission_denied",
                  "title": "Permission denied",
                  "status": 403,
                  "detail": "This takes the permission admin.users:write.",
                  "instance": "/v1/admin/users/01932f4e-7c00-7a10-8f3e-1b2c3d4e5f60/password-reset",
                  "requestId": "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
                }
              }
            }
          }
        }
      },
      "UserNotFound": {
        "description": "There is no such user.",
        "x-problem-slugs": [
          "not_found"
        ],
        "headers": {
          "X-Request-Id": {
            "$ref": "#/components/headers/XRequestId"
          },
          "X-RateLimit-Limit": {
            "$ref": "#/components/headers/XRateLimitLimit"
          },
          "X-RateLimit-Remaining": {
            "$ref": "#/components/headers/XRateLimitRemaining"
          },
          "X-RateLimit-Reset": {
            "$ref": "#/components/headers/XRateLimitReset"
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "user": {
                "summary": "No user of that id",
                "value": {
                  "type": "https://api.singrkaraoke.com/errors/not_found",
                  "title": "Not found",
                  "status": 404,
                  "detail": "There is no user of that id.",
                  "instance": "/v1/admin/users/01932f4e-7c00-7a10-8f3e-1b2c3d4e5f60/password-reset",
                  "requestId": "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
                }
              }
            }
          }
        }
      },
      "FactorStateConflict": {
        "description": "The second factors are not in the state that this takes.",
        "x-problem-slugs": [
          "conflict"
        ],
        "headers": {
          "X-Request-Id": {
            "$ref": "#/components/headers/XRequestId"
          },
          "X-RateLimit-Limit": {
            "$ref": "#/components/headers/XRateLimitLimit"
          },
          "X-RateLimit-Remaining": {
            "$ref": "#/components/headers/XRateLimitRemaining"
          },
          "X-RateLimit-Reset": {
            "$ref": "#/components/headers/XRateLimitReset"
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "off": {
                "summary": "It is off",
                "value": {
                  "type": "https://api.singrkaraoke.com/errors/conflict",
                  "title": "Conflict",
                  "status": 409,
                  "detail": "The authenticator app is not switched on.",
                  "instance": "/v1/auth/two-factor/disable",
                  "requestId": "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
                }
              }
            }
          }
        }
      },
      "BadRequestOrCode": {
        "description": "The request breaks the contract, or the code is wrong, was used or has expired.",
        "x-problem-slugs": [
          "validation_error",
          "invalid_code"
        ],
        "headers": {
          "X-Request-Id": {
            "$ref": "#/components/headers/XRequestId"
          },
          "X-RateLimit-Limit": {
            "$ref": "#/components/headers/XRateLimitLimit"
          },
          "X-RateLimit-Remaining": {
            "$ref": "#/components/headers/XRateLimitRemaining"
          },
          "X-RateLimit-Reset": {
            "$ref": "#/components/headers/XRateLimitReset"
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "code": {
                "summary": "A wrong code",
                "value": {
                  "type": "https://api.singrkaraoke.com/errors/invalid_code",
                  "title": "The code is not valid",
                  "status": 400,
                  "detail": "The code is wrong. 4 attempts are left.",
                  "instance": "/v1/auth/two-factor/totp/verify",
                  "requestId": "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
                }
              }
            }
          }
        }
      },
      "BadRequestOrChallenge": {
        "description": "The request breaks the contract, or the sign-in is unknown, over, or had too many wrong codes.",
        "x-problem-slugs": [
          "validation_error",
          "invalid_token"
        ],
        "headers": {
          "X-Request-Id": {
            "$ref": "#/components/headers/XRequestId"
          },
          "X-RateLimit-Limit": {
            "$ref": "#/components/headers/XRateLimitLimit"
          },
          "X-RateLimit-Remaining": {
            "$ref": "#/components/headers/XRateLimitRemaining"
          },
          "X-RateLimit-Reset": {
            "$ref": "#/components/headers/XRateLimitReset"
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "challenge": {
                "summary": "After five minutes",
                "value": {
                  "type": "https://api.singrkaraoke.com/errors/invalid_token",
                  "title": "The token is not valid",
                  "status": 400,
                  "detail": "The sign-in is over or had too many wrong codes. Sign in again.",
                  "instance": "/v1/auth/two-factor/challenge/verify",
                  "requestId": "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
                }
              }
            }
          }
        }
      },
      "BadRequestOrPhoneCode": {
        "description": "The request breaks the contract, or the code is wrong, used or expired; `detail` tells how many attempts are left.",
        "x-problem-slugs": [
          "validation_error",
          "invalid_code"
        ],
        "headers": {
          "X-Request-Id": {
            "$ref": "#/components/headers/XRequestId"
          },
          "X-RateLimit-Limit": {
            "$ref": "#/components/headers/XRateLimitLimit"
          },
          "X-RateLimit-Remaining": {
            "$ref": "#/components/headers/XRateLimitRemaining"
          },
          "X-RateLimit-Reset": {
            "$ref": "#/components/headers/XRateLimitReset"
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "code": {
                "summary": "A mistyped code",
                "value": {
                  "type": "https://api.singrkaraoke.com/errors/invalid_code",
                  "title": "The code is not valid",
                  "status": 400,
                  "detail": "The code is wrong. You have 4 attempts left.",
                  "instance": "/v1/account/phone/verify",
                  "requestId": "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
                }
              }
            }
          }
        }
      },
      "PhoneInUse": {
        "description": "Codes for signing in go to the number.",
        "x-problem-slugs": [
          "conflict"
        ],
        "headers": {
          "X-Request-Id": {
            "$ref": "#/components/headers/XRequestId"
          },
          "X-RateLimit-Limit": {
            "$ref": "#/components/headers/XRateLimitLimit"
          },
          "X-RateLimit-Remaining": {
            "$ref": "#/components/headers/XRateLimitRemaining"
          },
          "X-RateLimit-Reset": {
            "$ref": "#/components/headers/XRateLimitReset"
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "factor": {
                "summary": "A second factor",
                "value": {
                  "type": "https://api.singrkaraoke.com/errors/conflict",
                  "title": "Conflict",
                  "status": 409,
                  "detail": "Codes for signing in go to this number. Switch them off first.",
                  "instance": "/v1/account/phone",
                  "requestId": "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
                }
              }
            }
          }
        }
      },
      "AccountStillNeeded": {
        "description": "The account is the last owner of a business that others work in, or that has a subscription.",
        "x-problem-slugs": [
          "conflict"
        ],
        "headers": {
          "X-Request-Id": {
            "$ref": "#/components/headers/XRequestId"
          },
          "X-RateLimit-Limit": {
            "$ref": "#/components/headers/XRateLimitLimit"
          },
          "X-RateLimit-Remaining": {
            "$ref": "#/components/headers/XRateLimitRemaining"
          },
          "X-RateLimit-Reset": {
            "$ref": "#/components/headers/XRateLimitReset"
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "team": {
                "summary": "A team",
                "value": {
                  "type": "https://api.singrkaraoke.com/errors/conflict",
                  "title": "Conflict",
                  "status": 409,
                  "detail": "You are the last owner of Starlight Karaoke, and others work in it. Make one of them an owner, or remove them.",
                  "instance": "/v1/account",
                  "requestId": "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
                }
              },
              "subscription": {
                "summary": "A subscription",
                "value": {
                  "type": "https://api.singrkaraoke.com/errors/conflict",
                  "title": "Conflict",
                  "status": 409,
                  "detail": "You are the last owner of Starlight Karaoke, which has a subscription. Cancel it first.",
                  "instance": "/v1/account",
                  "requestId": "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
                }
              }
            }
          }
        }
      }
    },
    "headers": {
      "XRequestId": {
        "description": "The id of this request in our logs; the one that the client sent in `X-Request-Id`, if it was usable.",
        "required": true,
        "schema": {
          "type": "string",
          "minLength": 1,
          "maxLength": 128,
          "pattern": "^[!-~]+$"
        },
        "example": "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
      },
      "XRateLimitLimit": {
        "description": "How many requests the tightest of the operation's limits admits in its window.",
        "schema": {
          "type": "integer",
          "format": "int32",
          "minimum": 1
        },
        "example": 60
      },
      "XRateLimitRemaining": {
        "description": "How many requests are left in that window.",
        "schema": {
          "type": "integer",
          "format": "int32",
          "minimum": 0
        },
        "example": 59
      },
      "XRateLimitReset": {
        "description": "Seconds until that window ends.",
        "schema": {
          "type": "integer",
          "format": "int32",
          "minimum": 0
        },
        "example": 42
      },
      "RetryAfter": {
        "description": "Seconds to wait before trying again (RFC 9110 §10.2.3).",
        "required": true,
        "schema": {
          "type": "integer",
          "format": "int32",
          "minimum": 1
        },
        "example": 30
      },
      "PublicCache": {
        "description": "Anybody may reuse the answer for half a minute (RFC 9111 §5.2).",
        "required": true,
        "schema": {
          "type": "string",
          "const": "public, max-age=30"
        }
      },
      "KeySetCache": {
        "description": "Anybody may reuse the answer for five minutes (RFC 9111 §5.2); a new key is published for longer than that before it signs.",
        "required": true,
        "schema": {
          "type": "string",
          "const": "public, max-age=300"
        }
      },
      "NoStore": {
        "description": "Nobody may keep the answer (RFC 9111 §5.2.2.5).",
        "required": true,
        "schema": {
          "type": "string",
          "const": "no-store"
        }
      },
      "XDeviceToken": {
        "description": "The token of the guest's device, when the request carried none. Keep it and send it with the next request in the field of the same name, so that limits count this device and not everybody behind its address.",
        "schema": {
          "type": "string",
          "minLength": 16,
          "maxLength": 256,
          "pattern": "^[A-Za-z0-9_-]+$"
        },
        "example": "AQGQHX8xS3kccJp-DY87HCpEAAAAAGkiHQBd1Jx0vQ7mVZJ0b7qk4m2n9b2r"
      },
      "WWWAuthenticate": {
        "description": "How to authenticate (RFC 6750 §3).",
        "required": true,
        "schema": {
          "type": "string",
          "const": "Bearer"
        }
      }
    },
    "securitySchemes": {
      "guestDevice": {
        "type": "apiKey",
        "in": "header",
        "name": "X-Device-Token",
        "description": "A guest's device, known by a token that the server issued with the answer to its first song request. It proves no identity; it only lets limits and the rule against double requests apply to one device."
      },
      "bearer": {
        "type": "http",
        "scheme": "bearer",
        "bearerFormat": "at+jwt",
        "description": "A signed-in user, by the access token of their session."
      }
    }
  }
}

"""#

    /// The document as YAML, in UTF-8.
    public static let yaml: StaticString = #"""
openapi: "3.1.0"
info:
  title: Singr Central API
  version: "1.0.0"
  summary: "Karaoke venues, their songbooks and their singers' requests."
  description: |
    Find a karaoke venue, look through its songbook, ask for a song; make an account and keep it safe.

    **Lists** take `limit` and `cursor`. A page's `pagination.nextCursor` is the `cursor` of the next one; it is
    null on the last page. A cursor belongs to the list, filters and sort that it came from: anything else is
    refused with 400, and so is one that was altered.

    **Problems** are RFC 9457 documents (`application/problem+json`). `type` says which one, `requestId` finds it
    in our logs, and a 400 names every violation at once in `errors`. A path that no operation has is 404
    `not_found`; a method that a path does not have is 405 `method_not_allowed` with `Allow`.

    **Requests are strict.** A query parameter or a body member that an operation does not declare is refused
    with 400, never ignored.

    **Times** are RFC 3339 in UTC. **Text** is Unicode; its lengths are counted in code points.
  contact:
    name: Singr Karaoke
    url: "https://singrkaraoke.com"
    email: "api@singrkaraoke.com"
  license:
    name: Proprietary
    url: "https://singrkaraoke.com/legal/api"
  x-problem-base: "https://api.singrkaraoke.com/errors/"
servers:
  - url: /
    description: The server that this document came from
  - url: "https://api.singrkaraoke.com"
    description: Production
tags:
  - name: Public
    description: "Venues, songbooks and guests' requests, without signing in."
  - name: Auth
    description: "Who may do what, and the keys that prove it."
  - name: Admin
    description: Running the platform.
  - name: Two-factor
    description: "Second factors, recovery codes, and sign-ins that wait for one."
  - name: Account
    description: Changes of one's own account.
  - name: System
    description: What load balancers and orchestrators ask the server itself.
x-rate-limit-classes:
  publicRead:
    description: "Reads without signing in; one person leafing through a songbook stays well below it."
    limits:
      - per: address
        limit: 60
        windowSeconds: 60
  guestRequest:
    description: "Song requests of guests. A venue's guests often share one address, so a device has a limit of its own; the limit of the venue bounds what a crowd of new devices can do, and a refused request does not count in it."
    limits:
      - per: principal
        limit: 10
        windowSeconds: 3600
      - per: address
        limit: 100
        windowSeconds: 3600
      - per: path.venueUrlName
        limit: 200
        windowSeconds: 3600
        refundOnRefusal: true
  signUp:
    description: New accounts.
    whenUnavailable: refuse
    limits:
      - per: address
        limit: 5
        windowSeconds: 3600
  signIn:
    description: "Attempts to sign in; what one account admits is counted apart."
    whenUnavailable: refuse
    limits:
      - per: address
        limit: 5
        windowSeconds: 60
  refresh:
    description: "Refreshing; a venue's guests often share one address."
    limits:
      - per: address
        limit: 60
        windowSeconds: 60
  mailRequest:
    description: "Asking for a mail; what one account gets is counted apart."
    whenUnavailable: refuse
    limits:
      - per: address
        limit: 5
        windowSeconds: 3600
  mailedToken:
    description: Trying the token of a mailed link.
    whenUnavailable: refuse
    limits:
      - per: address
        limit: 10
        windowSeconds: 900
  signOut:
    description: Signing out.
    limits:
      - per: principal
        limit: 30
        windowSeconds: 60
      - per: address
        limit: 60
        windowSeconds: 60
  session:
    description: Ending sessions.
    limits:
      - per: principal
        limit: 30
        windowSeconds: 60
  accountRead:
    description: Reading and describing one's own account.
    limits:
      - per: principal
        limit: 60
        windowSeconds: 60
  accountChange:
    description: Changes of what an account is entered with.
    whenUnavailable: refuse
    limits:
      - per: principal
        limit: 5
        windowSeconds: 3600
  phoneChange:
    description: "Changing one's telephone number; what one number gets is counted apart."
    limits:
      - per: principal
        limit: 5
        windowSeconds: 3600
  phoneCode:
    description: "Trying the code of a text message; what one code admits is counted apart."
    limits:
      - per: principal
        limit: 10
        windowSeconds: 900
  accountDeletion:
    description: Deleting one's account.
    limits:
      - per: principal
        limit: 3
        windowSeconds: 3600
  context:
    description: Switching between profiles.
    limits:
      - per: principal
        limit: 10
        windowSeconds: 60
  reauthenticate:
    description: Showing again who is there.
    whenUnavailable: refuse
    limits:
      - per: principal
        limit: 5
        windowSeconds: 900
  admin:
    description: Running the platform.
    limits:
      - per: principal
        limit: 200
        windowSeconds: 60
  totpEnrolment:
    description: Setting up an authenticator app.
    limits:
      - per: principal
        limit: 5
        windowSeconds: 3600
  smsEnrolment:
    description: "Setting up text messages; what one number gets is counted apart."
    limits:
      - per: principal
        limit: 5
        windowSeconds: 3600
  factorCode:
    description: Confirming a second factor.
    limits:
      - per: principal
        limit: 10
        windowSeconds: 900
  twoFactorDisable:
    description: Switching second factors off.
    limits:
      - per: principal
        limit: 5
        windowSeconds: 3600
  recoveryCodes:
    description: New recovery codes.
    limits:
      - per: principal
        limit: 3
        windowSeconds: 3600
  challengeSms:
    description: "Codes for sign-ins; what one sign-in and one number get is counted apart."
    limits:
      - per: address
        limit: 3
        windowSeconds: 900
  challengeCode:
    description: "Second factors of sign-ins; what one sign-in and one account admit is counted apart."
    limits:
      - per: address
        limit: 10
        windowSeconds: 900
  reauthenticationSms:
    description: Codes to show again who is there.
    limits:
      - per: principal
        limit: 5
        windowSeconds: 900
paths:
  /v1/public/venues:
    get:
      operationId: listPublicVenues
      tags:
        - Public
      summary: Find venues
      description: |
        Venues that match every filter given. Texts compare without case, accents and punctuation.

        With `latitude` and `longitude`, both of them, only venues within `radiusMiles` are listed, each with
        `distanceMiles`; the nearest come first unless `sort` says otherwise. A venue whose location is not known is not
        among them. One coordinate alone, and `sort=distance` without coordinates, are refused with 400.
      security: []
      x-rate-limit: publicRead
      parameters:
        - name: city
          in: query
          description: Part of the name of the city.
          schema:
            type: string
            minLength: 1
            maxLength: 100
            pattern: "^[^\\x00-\\x1F\\x7F-\\x9F]+$"
            x-pattern-message: must not hold control characters
          example: nashville
        - name: state
          in: query
          description: "The whole name or abbreviation of the state, as the venue has it."
          schema:
            type: string
            minLength: 1
            maxLength: 50
            pattern: "^[^\\x00-\\x1F\\x7F-\\x9F]+$"
            x-pattern-message: must not hold control characters
          example: TN
        - name: country
          in: query
          description: "The whole name of the country, as the venue has it."
          schema:
            type: string
            minLength: 1
            maxLength: 50
            pattern: "^[^\\x00-\\x1F\\x7F-\\x9F]+$"
            x-pattern-message: must not hold control characters
          example: USA
        - name: postalCode
          in: query
          description: The postal code or its beginning.
          schema:
            type: string
            minLength: 1
            maxLength: 20
            pattern: "^[^\\x00-\\x1F\\x7F-\\x9F]+$"
            x-pattern-message: must not hold control characters
          example: "372"
        - name: search
          in: query
          description: Part of the name of the venue.
          schema:
            type: string
            minLength: 1
            maxLength: 100
            pattern: "^[^\\x00-\\x1F\\x7F-\\x9F]+$"
            x-pattern-message: must not hold control characters
          example: lucky
        - name: acceptingRequests
          in: query
          description: "Only venues that take requests now (`true`), or only those that do not (`false`)."
          schema:
            type: boolean
          example: true
        - name: latitude
          in: query
          description: "Where to search, in degrees north (WGS 84); with `longitude`."
          schema:
            type: number
            format: double
            minimum: -90
            maximum: 90
        - name: longitude
          in: query
          description: "Where to search, in degrees east (WGS 84); with `latitude`."
          schema:
            type: number
            format: double
            minimum: -180
            maximum: 180
        - name: radiusMiles
          in: query
          description: "How far from the coordinates, in statute miles, inclusive; ignored without coordinates."
          schema:
            type: number
            format: double
            minimum: 1
            maximum: 100
            default: 25
          example: 25
        - name: sort
          in: query
          description: "What to order by; without it `distance` when coordinates are given, else `name`."
          schema:
            $ref: "#/components/schemas/VenueSort"
          example: name
        - name: order
          in: query
          description: Which way to order.
          schema:
            type: string
            enum:
              - asc
              - desc
            default: asc
          example: asc
        - $ref: "#/components/parameters/Limit"
        - $ref: "#/components/parameters/Cursor"
      responses:
        "200":
          description: One page of venues.
          headers:
            X-Request-Id:
              $ref: "#/components/headers/XRequestId"
            X-RateLimit-Limit:
              $ref: "#/components/headers/XRateLimitLimit"
            X-RateLimit-Remaining:
              $ref: "#/components/headers/XRateLimitRemaining"
            X-RateLimit-Reset:
              $ref: "#/components/headers/XRateLimitReset"
            Cache-Control:
              $ref: "#/components/headers/PublicCache"
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/VenueList"
              examples:
                near:
                  summary: "Near the coordinates 36.16, -86.78"
                  value:
                    venues:
                      - id: "01932f4e-7c00-7a10-8f3e-1b2c3d4e5f60"
                        name: The Lucky Mic
                        urlName: the-lucky-mic-nashville
                        acceptingRequests: true
                        address: "412 Broadway"
                        city: Nashville
                        state: TN
                        postalCode: "37203"
                        country: USA
                        phoneNumber: "+16155550142"
                        website: "https://luckymic.example"
                        location:
                          latitude: 36.1606
                          longitude: -86.7776
                        timeZone: America/Chicago
                        distanceMiles: 0.14
                        createdAt: "2026-03-01T18:30:00Z"
                        updatedAt: "2026-11-20T02:14:09.512Z"
                    pagination:
                      limit: 1
                      hasMore: true
                      nextCursor: AQIxGk4sQ2x9b0pYd1NfbmV4dA-3kq1d0x3vT7m
                nothing:
                  summary: No venue matches
                  value:
                    venues: []
                    pagination:
                      limit: 20
                      hasMore: false
                      nextCursor: null
        "400":
          $ref: "#/components/responses/BadRequest"
        "406":
          $ref: "#/components/responses/NotAcceptable"
        "429":
          $ref: "#/components/responses/TooManyRequests"
        "500":
          $ref: "#/components/responses/InternalServerError"
        "503":
          $ref: "#/components/responses/ServiceUnavailable"
  "/v1/public/venues/{venueUrlName}":
    get:
      operationId: getPublicVenue
      tags:
        - Public
      summary: Look at a venue
      description: "A venue with its systems, the size of its songbook and its owner's branding."
      security: []
      x-rate-limit: publicRead
      parameters:
        - $ref: "#/components/parameters/VenueUrlName"
      responses:
        "200":
          description: The venue.
          headers:
            X-Request-Id:
              $ref: "#/components/headers/XRequestId"
            X-RateLimit-Limit:
              $ref: "#/components/headers/XRateLimitLimit"
            X-RateLimit-Remaining:
              $ref: "#/components/headers/XRateLimitRemaining"
            X-RateLimit-Reset:
              $ref: "#/components/headers/XRateLimitReset"
            Cache-Control:
              $ref: "#/components/headers/PublicCache"
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/VenueDetail"
              examples:
                branded:
                  summary: A venue with branding
                  value:
                    id: "01932f4e-7c00-7a10-8f3e-1b2c3d4e5f60"
                    name: The Lucky Mic
                    urlName: the-lucky-mic-nashville
                    acceptingRequests: true
                    address: "412 Broadway"
                    city: Nashville
                    state: TN
                    postalCode: "37203"
                    country: USA
                    phoneNumber: "+16155550142"
                    website: "https://luckymic.example"
                    location:
                      latitude: 36.1606
                      longitude: -86.7776
                    timeZone: America/Chicago
                    createdAt: "2026-03-01T18:30:00Z"
                    updatedAt: "2026-11-20T02:14:09.512Z"
                    systems:
                      - id: "01932f4e-8a10-7b3c-9d21-4f5e6a7b8c9d"
                        name: Main stage
                    stats:
                      totalSongs: 20328
                    branding:
                      logoUrl: "https://luckymic.example/logo.png"
                      colorPalette:
                        primary: "#6366F1"
                        accent: "#EC4899"
                      poweredBySingr: true
                plain:
                  summary: "A venue without branding, phone, website and location"
                  value:
                    id: "01932f4e-7c00-7a10-8f3e-1b2c3d4e5f61"
                    name: Encore
                    urlName: encore-leeds
                    acceptingRequests: false
                    address: "9 Call Lane"
                    city: Leeds
                    state: West Yorkshire
                    postalCode: LS1 7DH
                    country: United Kingdom
                    timeZone: Europe/London
                    createdAt: "2026-03-01T18:30:00Z"
                    updatedAt: "2026-03-01T18:30:00Z"
                    systems: []
                    stats:
                      totalSongs: 0
                    branding: null
        "400":
          $ref: "#/components/responses/BadRequest"
        "404":
          $ref: "#/components/responses/NotFound"
        "406":
          $ref: "#/components/responses/NotAcceptable"
        "429":
          $ref: "#/components/responses/TooManyRequests"
        "500":
          $ref: "#/components/responses/InternalServerError"
        "503":
          $ref: "#/components/responses/ServiceUnavailable"
  "/v1/public/venues/{venueUrlName}/songdb":
    get:
      operationId: searchVenueSongDb
      tags:
        - Public
      summary: Search a venue's songbook
      description: |
        Songs that have every word of `q` in their artist or title, whole or as the beginning of a word, without regard to
        case, accents and punctuation. When few songs do, sorting by relevance adds similar spellings of the words that
        have four letters or more.

        A text with neither letters nor digits finds nothing.
      security: []
      x-rate-limit: publicRead
      parameters:
        - $ref: "#/components/parameters/VenueUrlName"
        - name: q
          in: query
          required: true
          description: "What to look for, in artists and titles."
          schema:
            type: string
            minLength: 2
            maxLength: 200
            pattern: "^[^\\x00-\\x1F\\x7F-\\x9F]+$"
            x-pattern-message: must not hold control characters
          example: the who
        - $ref: "#/components/parameters/SystemId"
        - name: sort
          in: query
          description: "What to order by. `relevance`: exact titles and artists first, then titles and artists that begin with the text, then songs that have all its words, then similar spellings."
          schema:
            type: string
            enum:
              - relevance
              - artist
              - title
            default: relevance
          example: relevance
        - $ref: "#/components/parameters/Limit"
        - $ref: "#/components/parameters/Cursor"
      responses:
        "200":
          description: One page of songs.
          headers:
            X-Request-Id:
              $ref: "#/components/headers/XRequestId"
            X-RateLimit-Limit:
              $ref: "#/components/headers/XRateLimitLimit"
            X-RateLimit-Remaining:
              $ref: "#/components/headers/XRateLimitRemaining"
            X-RateLimit-Reset:
              $ref: "#/components/headers/XRateLimitReset"
            Cache-Control:
              $ref: "#/components/headers/PublicCache"
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/SongSearchResult"
              examples:
                found:
                  summary: Songs of The Who
                  value:
                    songs:
                      - songdbId: 18231
                        artist: The Who
                        title: Behind Blue Eyes
                        combined: The Who - Behind Blue Eyes
                      - songdbId: 18232
                        artist: The Who
                        title: My Generation
                        combined: The Who - My Generation
                    pagination:
                      limit: 2
                      hasMore: true
                      nextCursor: AQIxGk4sQ2x9b0pYd1NfbmV4dA-3kq1d0x3vT7m
                nothing:
                  summary: Nothing found
                  value:
                    songs: []
                    pagination:
                      limit: 20
                      hasMore: false
                      nextCursor: null
        "400":
          $ref: "#/components/responses/BadRequest"
        "404":
          $ref: "#/components/responses/NotFound"
        "406":
          $ref: "#/components/responses/NotAcceptable"
        "429":
          $ref: "#/components/responses/TooManyRequests"
        "500":
          $ref: "#/components/responses/InternalServerError"
        "503":
          $ref: "#/components/responses/ServiceUnavailable"
  "/v1/public/venues/{venueUrlName}/songs":
    get:
      operationId: browseVenueSongs
      tags:
        - Public
      summary: Leaf through a venue's songbook
      description: "The songbook by artist and title, whole or from one letter or artist on its own."
      security: []
      x-rate-limit: publicRead
      parameters:
        - $ref: "#/components/parameters/VenueUrlName"
        - name: letter
          in: query
          description: "Only artists whose first character is this letter, of any script and in either case, accents and opening quotes aside; `0` stands for any digit, `#` for anything else."
          schema:
            type: string
            minLength: 1
            maxLength: 1
            pattern: "^[^\\x00-\\x22\\x24-\\x2F\\x31-\\x40\\x5B-\\x60\\x7B-\\xA0]$"
            x-pattern-message: "must be one letter, 0 for digits, or # for anything else"
          example: T
        - name: artist
          in: query
          description: "Only artists with these words, each whole or as the beginning of a word."
          schema:
            type: string
            minLength: 1
            maxLength: 100
            pattern: "^[^\\x00-\\x1F\\x7F-\\x9F]+$"
            x-pattern-message: must not hold control characters
          example: queen
        - $ref: "#/components/parameters/SystemId"
        - $ref: "#/components/parameters/Limit"
        - $ref: "#/components/parameters/Cursor"
      responses:
        "200":
          description: One page of the songbook.
          headers:
            X-Request-Id:
              $ref: "#/components/headers/XRequestId"
            X-RateLimit-Limit:
              $ref: "#/components/headers/XRateLimitLimit"
            X-RateLimit-Remaining:
              $ref: "#/components/headers/XRateLimitRemaining"
            X-RateLimit-Reset:
              $ref: "#/components/headers/XRateLimitReset"
            Cache-Control:
              $ref: "#/components/headers/PublicCache"
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/Songbook"
              examples:
                letter:
                  summary: The letter T
                  value:
                    venue:
                      id: "01932f4e-7c00-7a10-8f3e-1b2c3d4e5f60"
                      name: The Lucky Mic
                    songs:
                      - songdbId: 17020
                        artist: T. Rex
                        title: Get It On
                        combined: T. Rex - Get It On
                    availableLetters:
                      - "#"
                      - "0"
                      - A
                      - B
                      - Q
                      - T
                      - "宇"
                    pagination:
                      limit: 20
                      hasMore: false
                      nextCursor: null
        "400":
          $ref: "#/components/responses/BadRequest"
        "404":
          $ref: "#/components/responses/NotFound"
        "406":
          $ref: "#/components/responses/NotAcceptable"
        "429":
          $ref: "#/components/responses/TooManyRequests"
        "500":
          $ref: "#/components/responses/InternalServerError"
        "503":
          $ref: "#/components/responses/ServiceUnavailable"
  "/v1/public/venues/{venueUrlName}/requests":
    post:
      operationId: createGuestRequest
      tags:
        - Public
      summary: Ask for a song
      description: |
        Puts a song into the venue's queue for a guest.

        The first answer carries a device token; send it with later requests, in `X-Device-Token`. One device may have the
        same song waiting once per venue. A token that is not ours is refused with 401.
      security:
        - {}
        - guestDevice: []
      x-rate-limit: guestRequest
      x-body-limit: 16384
      parameters:
        - $ref: "#/components/parameters/VenueUrlName"
      requestBody:
        required: true
        description: "The song, and who asks."
        content:
          application/json:
            schema:
              $ref: "#/components/schemas/NewGuestRequest"
            examples:
              full:
                summary: Everything filled in
                value:
                  artist: Queen
                  title: Bohemian Rhapsody
                  keyChange: -2
                  notes: It is Ana's birthday
                  guestName: Ana
              least:
                summary: Artist and title alone
                value:
                  artist: ABBA
                  title: Dancing Queen
      responses:
        "201":
          description: The request is in the queue.
          headers:
            X-Request-Id:
              $ref: "#/components/headers/XRequestId"
            X-RateLimit-Limit:
              $ref: "#/components/headers/XRateLimitLimit"
            X-RateLimit-Remaining:
              $ref: "#/components/headers/XRateLimitRemaining"
            X-RateLimit-Reset:
              $ref: "#/components/headers/XRateLimitReset"
            Cache-Control:
              $ref: "#/components/headers/NoStore"
            X-Device-Token:
              $ref: "#/components/headers/XDeviceToken"
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/SongRequest"
              examples:
                waiting:
                  summary: Fourth in the queue
                  value:
                    id: 90210
                    venueId: "01932f4e-7c00-7a10-8f3e-1b2c3d4e5f60"
                    venueName: The Lucky Mic
                    artist: Queen
                    title: Bohemian Rhapsody
                    keyChange: -2
                    notes: It is Ana's birthday
                    guestName: Ana
                    displayName: Ana
                    status: pending
                    processed: false
                    position: 4
                    requestedAt: "2026-11-22T21:07:31.042Z"
                    processedAt: null
        "400":
          $ref: "#/components/responses/BadRequest"
        "401":
          $ref: "#/components/responses/Unauthorized"
        "403":
          $ref: "#/components/responses/VenueNotAccepting"
        "404":
          $ref: "#/components/responses/NotFound"
        "406":
          $ref: "#/components/responses/NotAcceptable"
        "409":
          $ref: "#/components/responses/DuplicateRequest"
        "413":
          $ref: "#/components/responses/PayloadTooLarge"
        "415":
          $ref: "#/components/responses/UnsupportedMediaType"
        "429":
          $ref: "#/components/responses/TooManyRequests"
        "500":
          $ref: "#/components/responses/InternalServerError"
        "503":
          $ref: "#/components/responses/ServiceUnavailable"
  /v1/auth/signup:
    post:
      operationId: signUp
      tags:
        - Auth
      summary: Make an account
      description: "Makes an account with one profile and signs it in. A link to confirm the address is mailed; until it is opened the account can be used, but may not make API keys, invite people, start a checkout or accept an invitation."
      security: []
      x-rate-limit: signUp
      x-body-limit: 16384
      parameters:
        - $ref: "#/components/parameters/UserAgent"
      requestBody:
        required: true
        description: The account.
        content:
          application/json:
            schema:
              $ref: "#/components/schemas/NewAccount"
            examples:
              singer:
                summary: A singer
                value:
                  email: "ana@example.com"
                  password: three tall green chairs
                  accountType: singer
                  name: Ana Souza
                  singerData:
                    nickname: Ana Banana
              customer:
                summary: A business
                value:
                  email: "dana@starlight.example"
                  password: correct horse battery
                  accountType: customer
                  customerData:
                    legalBusinessName: Starlight Karaoke LLC
                    timezone: America/Chicago
      responses:
        "201":
          description: The account is made and signed in.
          headers:
            X-Request-Id:
              $ref: "#/components/headers/XRequestId"
            X-RateLimit-Limit:
              $ref: "#/components/headers/XRateLimitLimit"
            X-RateLimit-Remaining:
              $ref: "#/components/headers/XRateLimitRemaining"
            X-RateLimit-Reset:
              $ref: "#/components/headers/XRateLimitReset"
            Cache-Control:
              $ref: "#/components/headers/NoStore"
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/SessionTokens"
              examples:
                singer:
                  summary: A singer
                  value:
                    kind: tokens
                    accessToken: eyJhbGciOiJFUzI1NiIsInR5cCI6ImF0K2p3dCIsImtpZCI6Im9LSXl3dkdVcFRWVHl4TVEzYndJSWVRVXVkZnJfQ2tMTWpDRTE5RUNELVUifQ.eyJzdWIiOiIwMTkzMmY0ZSJ9.c2lnbmF0dXJl
                    refreshToken: q3Jt0p1uX2vM6Yk9aZs8Hc4Lr7Wd5Ne1Bf_Go-TiVxE
                    expiresIn: 900
                    tokenType: Bearer
                    user:
                      id: "01932f4e-7c00-7a10-8f3e-1b2c3d4e5f60"
                      email: "ana@example.com"
                      name: Ana Souza
                      roles:
                        - singer
        "400":
          $ref: "#/components/responses/BadRequest"
        "406":
          $ref: "#/components/responses/NotAcceptable"
        "409":
          $ref: "#/components/responses/AddressTaken"
        "413":
          $ref: "#/components/responses/PayloadTooLarge"
        "415":
          $ref: "#/components/responses/UnsupportedMediaType"
        "429":
          $ref: "#/components/responses/TooManyRequests"
        "500":
          $ref: "#/components/responses/InternalServerError"
        "503":
          $ref: "#/components/responses/ServiceUnavailable"
  /v1/auth/verify-email:
    post:
      operationId: verifyEmail
      tags:
        - Auth
      summary: Confirm an address
      description: "Confirms that the address is the account's, with the token of the mailed link, or gives the account the address that it is to change to. The page behind the link posts it; opening the link alone does nothing, since mail scanners open links too."
      security: []
      x-rate-limit: mailedToken
      x-body-limit: 16384
      requestBody:
        required: true
        description: The token.
        content:
          application/json:
            schema:
              $ref: "#/components/schemas/MailedToken"
            examples:
              link:
                summary: From the link
                value:
                  token: q3Jt0p1uX2vM6Yk9aZs8Hc4Lr7Wd5Ne1Bf_Go-TiVxE
      responses:
        "200":
          description: The address is confirmed.
          headers:
            X-Request-Id:
              $ref: "#/components/headers/XRequestId"
            X-RateLimit-Limit:
              $ref: "#/components/headers/XRateLimitLimit"
            X-RateLimit-Remaining:
              $ref: "#/components/headers/XRateLimitRemaining"
            X-RateLimit-Reset:
              $ref: "#/components/headers/XRateLimitReset"
            Cache-Control:
              $ref: "#/components/headers/NoStore"
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/Acknowledgement"
              examples:
                done:
                  summary: Confirmed
                  value:
                    message: Your address is confirmed.
        "400":
          $ref: "#/components/responses/BadRequestOrToken"
        "406":
          $ref: "#/components/responses/NotAcceptable"
        "413":
          $ref: "#/components/responses/PayloadTooLarge"
        "415":
          $ref: "#/components/responses/UnsupportedMediaType"
        "429":
          $ref: "#/components/responses/TooManyRequests"
        "500":
          $ref: "#/components/responses/InternalServerError"
        "503":
          $ref: "#/components/responses/ServiceUnavailable"
  /v1/auth/verify-email/resend:
    post:
      operationId: resendVerificationEmail
      tags:
        - Auth
      summary: Mail the confirming link again
      description: "Mails a new link and voids the former one, where the address is an account's and is not confirmed. The answer is the same in every case."
      security: []
      x-rate-limit: mailRequest
      x-body-limit: 16384
      requestBody:
        required: true
        description: The address.
        content:
          application/json:
            schema:
              $ref: "#/components/schemas/EmailAddress"
            examples:
              address:
                summary: An address
                value:
                  email: "ana@example.com"
      responses:
        "200":
          description: "The mail is on its way, if one is due."
          headers:
            X-Request-Id:
              $ref: "#/components/headers/XRequestId"
            X-RateLimit-Limit:
              $ref: "#/components/headers/XRateLimitLimit"
            X-RateLimit-Remaining:
              $ref: "#/components/headers/XRateLimitRemaining"
            X-RateLimit-Reset:
              $ref: "#/components/headers/XRateLimitReset"
            Cache-Control:
              $ref: "#/components/headers/NoStore"
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/Acknowledgement"
              examples:
                asked:
                  summary: Always the same
                  value:
                    message: "If the address is waiting to be confirmed, a new link is on its way to it."
        "400":
          $ref: "#/components/responses/BadRequest"
        "406":
          $ref: "#/components/responses/NotAcceptable"
        "413":
          $ref: "#/components/responses/PayloadTooLarge"
        "415":
          $ref: "#/components/responses/UnsupportedMediaType"
        "429":
          $ref: "#/components/responses/TooManyRequests"
        "500":
          $ref: "#/components/responses/InternalServerError"
        "503":
          $ref: "#/components/responses/ServiceUnavailable"
  /v1/auth/signin:
    post:
      operationId: signIn
      tags:
        - Auth
      summary: Sign in
      description: "Signs in with address and password. Where the account has a second factor the answer is a challenge instead of tokens; `kind` tells. After several failures the address must wait, longer each time, whether anybody has it or not."
      security: []
      x-rate-limit: signIn
      x-body-limit: 16384
      parameters:
        - $ref: "#/components/parameters/UserAgent"
      requestBody:
        required: true
        description: The credentials.
        content:
          application/json:
            schema:
              $ref: "#/components/schemas/Credentials"
            examples:
              password:
                summary: Address and password
                value:
                  email: "ana@example.com"
                  password: three tall green chairs
      responses:
        "200":
          description: "Signed in, or challenged."
          headers:
            X-Request-Id:
              $ref: "#/components/headers/XRequestId"
            X-RateLimit-Limit:
              $ref: "#/components/headers/XRateLimitLimit"
            X-RateLimit-Remaining:
              $ref: "#/components/headers/XRateLimitRemaining"
            X-RateLimit-Reset:
              $ref: "#/components/headers/XRateLimitReset"
            Cache-Control:
              $ref: "#/components/headers/NoStore"
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/SignInAnswer"
              examples:
                tokens:
                  summary: Without a second factor
                  value:
                    kind: tokens
                    accessToken: eyJhbGciOiJFUzI1NiIsInR5cCI6ImF0K2p3dCIsImtpZCI6Im9LSXl3dkdVcFRWVHl4TVEzYndJSWVRVXVkZnJfQ2tMTWpDRTE5RUNELVUifQ.eyJzdWIiOiIwMTkzMmY0ZSJ9.c2lnbmF0dXJl
                    refreshToken: q3Jt0p1uX2vM6Yk9aZs8Hc4Lr7Wd5Ne1Bf_Go-TiVxE
                    expiresIn: 900
                    tokenType: Bearer
                    user:
                      id: "01932f4e-7c00-7a10-8f3e-1b2c3d4e5f60"
                      email: "ana@example.com"
                      name: Ana Souza
                      roles:
                        - singer
                challenge:
                  summary: With a second factor
                  value:
                    kind: two_factor
                    twoFactorToken: q3Jt0p1uX2vM6Yk9aZs8Hc4Lr7Wd5Ne1Bf_Go-TiVxE
                    twoFactorMethods:
                      - totp
                      - backup
                    expiresIn: 300
                    phoneNumber: null
                    message: Enter the code of your authenticator app.
        "400":
          $ref: "#/components/responses/BadRequest"
        "401":
          $ref: "#/components/responses/CredentialsRefused"
        "403":
          $ref: "#/components/responses/AccountDisabled"
        "406":
          $ref: "#/components/responses/NotAcceptable"
        "413":
          $ref: "#/components/responses/PayloadTooLarge"
        "415":
          $ref: "#/components/responses/UnsupportedMediaType"
        "429":
          $ref: "#/components/responses/TooManyRequests"
        "500":
          $ref: "#/components/responses/InternalServerError"
        "503":
          $ref: "#/components/responses/ServiceUnavailable"
  /v1/auth/refresh:
    post:
      operationId: refreshToken
      tags:
        - Auth
      summary: Get the next tokens
      description: "Exchanges a refresh token for the next pair. A refresh token is good once: a second use ends the session, since one of the two users stole it. Tokens are good for 7 days after their issue and 30 days after the sign- in."
      security: []
      x-rate-limit: refresh
      x-body-limit: 16384
      requestBody:
        required: true
        description: The refresh token.
        content:
          application/json:
            schema:
              $ref: "#/components/schemas/RefreshGrant"
            examples:
              token:
                summary: The one issued last
                value:
                  refreshToken: q3Jt0p1uX2vM6Yk9aZs8Hc4Lr7Wd5Ne1Bf_Go-TiVxE
      responses:
        "200":
          description: The next pair.
          headers:
            X-Request-Id:
              $ref: "#/components/headers/XRequestId"
            X-RateLimit-Limit:
              $ref: "#/components/headers/XRateLimitLimit"
            X-RateLimit-Remaining:
              $ref: "#/components/headers/XRateLimitRemaining"
            X-RateLimit-Reset:
              $ref: "#/components/headers/XRateLimitReset"
            Cache-Control:
              $ref: "#/components/headers/NoStore"
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/RefreshedTokens"
              examples:
                tokens:
                  summary: The next pair
                  value:
                    accessToken: eyJhbGciOiJFUzI1NiIsInR5cCI6ImF0K2p3dCIsImtpZCI6Im9LSXl3dkdVcFRWVHl4TVEzYndJSWVRVXVkZnJfQ2tMTWpDRTE5RUNELVUifQ.eyJzdWIiOiIwMTkzMmY0ZSJ9.c2lnbmF0dXJl
                    refreshToken: q3Jt0p1uX2vM6Yk9aZs8Hc4Lr7Wd5Ne1Bf_Go-TiVxE
                    expiresIn: 900
                    tokenType: Bearer
        "400":
          $ref: "#/components/responses/BadRequest"
        "401":
          $ref: "#/components/responses/CredentialsRefused"
        "406":
          $ref: "#/components/responses/NotAcceptable"
        "413":
          $ref: "#/components/responses/PayloadTooLarge"
        "415":
          $ref: "#/components/responses/UnsupportedMediaType"
        "429":
          $ref: "#/components/responses/TooManyRequests"
        "500":
          $ref: "#/components/responses/InternalServerError"
        "503":
          $ref: "#/components/responses/ServiceUnavailable"
  /v1/auth/logout:
    post:
      operationId: signOut
      tags:
        - Auth
      summary: Sign out
      description: "Ends the session: its refresh token and its access tokens are no longer good, on every node within a second. A client whose access token has expired leaves it out and sends the refresh token instead; a session that has ended already is no error then."
      security:
        - {}
        - bearer: []
      x-rate-limit: signOut
      x-body-limit: 16384
      requestBody:
        required: false
        description: "The refresh token, where there is no access token."
        content:
          application/json:
            schema:
              $ref: "#/components/schemas/RefreshGrant"
            examples:
              token:
                summary: The one issued last
                value:
                  refreshToken: q3Jt0p1uX2vM6Yk9aZs8Hc4Lr7Wd5Ne1Bf_Go-TiVxE
      responses:
        "204":
          description: The session has ended.
          headers:
            X-Request-Id:
              $ref: "#/components/headers/XRequestId"
            X-RateLimit-Limit:
              $ref: "#/components/headers/XRateLimitLimit"
            X-RateLimit-Remaining:
              $ref: "#/components/headers/XRateLimitRemaining"
            X-RateLimit-Reset:
              $ref: "#/components/headers/XRateLimitReset"
            Cache-Control:
              $ref: "#/components/headers/NoStore"
        "400":
          $ref: "#/components/responses/BadRequest"
        "401":
          $ref: "#/components/responses/AuthenticationRequired"
        "413":
          $ref: "#/components/responses/PayloadTooLarge"
        "415":
          $ref: "#/components/responses/UnsupportedMediaType"
        "429":
          $ref: "#/components/responses/TooManyRequests"
        "500":
          $ref: "#/components/responses/InternalServerError"
        "503":
          $ref: "#/components/responses/ServiceUnavailable"
  /v1/auth/logout-all:
    post:
      operationId: signOutAll
      tags:
        - Auth
      summary: Sign out everywhere
      description: "Ends all of the user's sessions, or all but this one. The user is told by mail."
      security:
        - bearer: []
      x-rate-limit: accountChange
      x-body-limit: 16384
      requestBody:
        required: true
        description: Which sessions.
        content:
          application/json:
            schema:
              $ref: "#/components/schemas/SessionsToEnd"
            examples:
              all:
                summary: All of them
                value: {}
              others:
                summary: All others
                value:
                  exceptCurrent: true
      responses:
        "204":
          description: The sessions have ended.
          headers:
            X-Request-Id:
              $ref: "#/components/headers/XRequestId"
            X-RateLimit-Limit:
              $ref: "#/components/headers/XRateLimitLimit"
            X-RateLimit-Remaining:
              $ref: "#/components/headers/XRateLimitRemaining"
            X-RateLimit-Reset:
              $ref: "#/components/headers/XRateLimitReset"
            Cache-Control:
              $ref: "#/components/headers/NoStore"
        "400":
          $ref: "#/components/responses/BadRequest"
        "401":
          $ref: "#/components/responses/AuthenticationRequired"
        "403":
          $ref: "#/components/responses/StepUpRequired"
        "413":
          $ref: "#/components/responses/PayloadTooLarge"
        "415":
          $ref: "#/components/responses/UnsupportedMediaType"
        "429":
          $ref: "#/components/responses/TooManyRequests"
        "500":
          $ref: "#/components/responses/InternalServerError"
        "503":
          $ref: "#/components/responses/ServiceUnavailable"
  /v1/auth/sessions:
    get:
      operationId: listSessions
      tags:
        - Auth
      summary: "Where am I signed in?"
      description: "The user's sessions, the latest first. At most 20 go on side by side; a new one ends the oldest."
      security:
        - bearer: []
      x-rate-limit: accountRead
      parameters:
        - $ref: "#/components/parameters/Limit"
        - $ref: "#/components/parameters/Cursor"
      responses:
        "200":
          description: One page of sessions.
          headers:
            X-Request-Id:
              $ref: "#/components/headers/XRequestId"
            X-RateLimit-Limit:
              $ref: "#/components/headers/XRateLimitLimit"
            X-RateLimit-Remaining:
              $ref: "#/components/headers/XRateLimitRemaining"
            X-RateLimit-Reset:
              $ref: "#/components/headers/XRateLimitReset"
            Cache-Control:
              $ref: "#/components/headers/NoStore"
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/SessionList"
              examples:
                one:
                  summary: One session
                  value:
                    sessions:
                      - id: "01932f4e-9b00-7c1d-a2f4-6e7d8c9b0a1f"
                        createdAt: "2026-11-20T18:02:11.401Z"
                        lastUsedAt: "2026-11-22T21:07:31.042Z"
                        expiresAt: "2026-11-29T21:07:31.042Z"
                        ipAddress: "198.51.100.7"
                        userAgent: "Singr/4.2 (iPhone; iOS 26.1)"
                        methods:
                          - pwd
                          - otp
                        current: true
                    pagination:
                      limit: 20
                      hasMore: false
                      nextCursor: null
        "400":
          $ref: "#/components/responses/BadRequest"
        "401":
          $ref: "#/components/responses/AuthenticationRequired"
        "406":
          $ref: "#/components/responses/NotAcceptable"
        "429":
          $ref: "#/components/responses/TooManyRequests"
        "500":
          $ref: "#/components/responses/InternalServerError"
        "503":
          $ref: "#/components/responses/ServiceUnavailable"
  "/v1/auth/sessions/{sessionId}":
    delete:
      operationId: revokeSession
      tags:
        - Auth
      summary: Sign out somewhere
      description: Ends one of the user's sessions.
      security:
        - bearer: []
      x-rate-limit: session
      parameters:
        - $ref: "#/components/parameters/SessionId"
      responses:
        "204":
          description: The session has ended.
          headers:
            X-Request-Id:
              $ref: "#/components/headers/XRequestId"
            X-RateLimit-Limit:
              $ref: "#/components/headers/XRateLimitLimit"
            X-RateLimit-Remaining:
              $ref: "#/components/headers/XRateLimitRemaining"
            X-RateLimit-Reset:
              $ref: "#/components/headers/XRateLimitReset"
            Cache-Control:
              $ref: "#/components/headers/NoStore"
        "400":
          $ref: "#/components/responses/BadRequest"
        "401":
          $ref: "#/components/responses/AuthenticationRequired"
        "403":
          $ref: "#/components/responses/StepUpRequired"
        "404":
          $ref: "#/components/responses/SessionNotFound"
        "429":
          $ref: "#/components/responses/TooManyRequests"
        "500":
          $ref: "#/components/responses/InternalServerError"
        "503":
          $ref: "#/components/responses/ServiceUnavailable"
  /v1/auth/reauthenticate:
    post:
      operationId: reauthenticate
      tags:
        - Auth
      summary: Show again who is there
      description: "Some operations ask for a session that was authenticated in the last ten minutes. This takes the password, a code of the authenticator app or one of a text message, and gives an access token that says so; the former one is no longer good."
      security:
        - bearer: []
      x-rate-limit: reauthenticate
      x-body-limit: 16384
      requestBody:
        required: true
        description: The proof.
        content:
          application/json:
            schema:
              $ref: "#/components/schemas/AuthenticationProof"
            examples:
              password:
                summary: By password
                value:
                  method: password
                  password: three tall green chairs
              code:
                summary: By authenticator app
                value:
                  method: totp
                  code: "492039"
              smsCode:
                summary: By text message
                value:
                  method: sms
                  code: "038114"
      responses:
        "200":
          description: A new access token.
          headers:
            X-Request-Id:
              $ref: "#/components/headers/XRequestId"
            X-RateLimit-Limit:
              $ref: "#/components/headers/XRateLimitLimit"
            X-RateLimit-Remaining:
              $ref: "#/components/headers/XRateLimitRemaining"
            X-RateLimit-Reset:
              $ref: "#/components/headers/XRateLimitReset"
            Cache-Control:
              $ref: "#/components/headers/NoStore"
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/AccessTokenAnswer"
              examples:
                token:
                  summary: A new access token
                  value:
                    accessToken: eyJhbGciOiJFUzI1NiIsInR5cCI6ImF0K2p3dCIsImtpZCI6Im9LSXl3dkdVcFRWVHl4TVEzYndJSWVRVXVkZnJfQ2tMTWpDRTE5RUNELVUifQ.eyJzdWIiOiIwMTkzMmY0ZSJ9.c2lnbmF0dXJl
                    expiresIn: 900
                    tokenType: Bearer
        "400":
          $ref: "#/components/responses/BadRequest"
        "401":
          $ref: "#/components/responses/AuthenticationRequired"
        "406":
          $ref: "#/components/responses/NotAcceptable"
        "413":
          $ref: "#/components/responses/PayloadTooLarge"
        "415":
          $ref: "#/components/responses/UnsupportedMediaType"
        "429":
          $ref: "#/components/responses/TooManyRequests"
        "500":
          $ref: "#/components/responses/InternalServerError"
        "503":
          $ref: "#/components/responses/ServiceUnavailable"
  /v1/auth/forgot-password:
    post:
      operationId: forgotPassword
      tags:
        - Auth
      summary: Mail a link to set a new password
      description: "Mails a link where the address is an account's; it is good for an hour and voids former ones. The answer is the same in every case."
      security: []
      x-rate-limit: mailRequest
      x-body-limit: 16384
      requestBody:
        required: true
        description: The address.
        content:
          application/json:
            schema:
              $ref: "#/components/schemas/EmailAddress"
            examples:
              address:
                summary: An address
                value:
                  email: "ana@example.com"
      responses:
        "200":
          description: "The mail is on its way, if one is due."
          headers:
            X-Request-Id:
              $ref: "#/components/headers/XRequestId"
            X-RateLimit-Limit:
              $ref: "#/components/headers/XRateLimitLimit"
            X-RateLimit-Remaining:
              $ref: "#/components/headers/XRateLimitRemaining"
            X-RateLimit-Reset:
              $ref: "#/components/headers/XRateLimitReset"
            Cache-Control:
              $ref: "#/components/headers/NoStore"
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/Acknowledgement"
              examples:
                asked:
                  summary: Always the same
                  value:
                    message: "If there is an account with this address, a link to set a new password is on its way to it."
        "400":
          $ref: "#/components/responses/BadRequest"
        "406":
          $ref: "#/components/responses/NotAcceptable"
        "413":
          $ref: "#/components/responses/PayloadTooLarge"
        "415":
          $ref: "#/components/responses/UnsupportedMediaType"
        "429":
          $ref: "#/components/responses/TooManyRequests"
        "500":
          $ref: "#/components/responses/InternalServerError"
        "503":
          $ref: "#/components/responses/ServiceUnavailable"
  /v1/auth/reset-password:
    post:
      operationId: resetPassword
      tags:
        - Auth
      summary: Set a new password by a mailed link
      description: "Sets the password, confirms the address and ends every session. It signs nobody in, and a second factor stays due."
      security: []
      x-rate-limit: mailedToken
      x-body-limit: 16384
      requestBody:
        required: true
        description: The token and the password.
        content:
          application/json:
            schema:
              $ref: "#/components/schemas/PasswordReset"
            examples:
              reset:
                summary: From the link
                value:
                  token: q3Jt0p1uX2vM6Yk9aZs8Hc4Lr7Wd5Ne1Bf_Go-TiVxE
                  newPassword: four small red boats
      responses:
        "200":
          description: The password is set.
          headers:
            X-Request-Id:
              $ref: "#/components/headers/XRequestId"
            X-RateLimit-Limit:
              $ref: "#/components/headers/XRateLimitLimit"
            X-RateLimit-Remaining:
              $ref: "#/components/headers/XRateLimitRemaining"
            X-RateLimit-Reset:
              $ref: "#/components/headers/XRateLimitReset"
            Cache-Control:
              $ref: "#/components/headers/NoStore"
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/Acknowledgement"
              examples:
                done:
                  summary: Set
                  value:
                    message: Your password is set. Sign in with it.
        "400":
          $ref: "#/components/responses/BadRequestOrToken"
        "406":
          $ref: "#/components/responses/NotAcceptable"
        "413":
          $ref: "#/components/responses/PayloadTooLarge"
        "415":
          $ref: "#/components/responses/UnsupportedMediaType"
        "429":
          $ref: "#/components/responses/TooManyRequests"
        "500":
          $ref: "#/components/responses/InternalServerError"
        "503":
          $ref: "#/components/responses/ServiceUnavailable"
  /v1/auth/me:
    get:
      operationId: getMe
      tags:
        - Auth
      summary: "Who am I?"
      description: The account behind the access token.
      security:
        - bearer: []
      x-rate-limit: accountRead
      responses:
        "200":
          description: The account.
          headers:
            X-Request-Id:
              $ref: "#/components/headers/XRequestId"
            X-RateLimit-Limit:
              $ref: "#/components/headers/XRateLimitLimit"
            X-RateLimit-Remaining:
              $ref: "#/components/headers/XRateLimitRemaining"
            X-RateLimit-Reset:
              $ref: "#/components/headers/XRateLimitReset"
            Cache-Control:
              $ref: "#/components/headers/NoStore"
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/Me"
              examples:
                singer:
                  summary: A singer
                  value:
                    id: "01932f4e-7c00-7a10-8f3e-1b2c3d4e5f60"
                    email: "ana@example.com"
                    isEmailVerified: true
                    pendingEmail: null
                    name: Ana Souza
                    displayName: null
                    phoneNumber: null
                    phoneVerified: false
                    imageUrl: null
                    roles:
                      - singer
                    activeContext:
                      type: singer
                      id: "01932f4e-7c11-7b22-8a33-4c5d6e7f8091"
                    customerProfile: null
                    singerProfile:
                      id: "01932f4e-7c11-7b22-8a33-4c5d6e7f8091"
                      nickname: Ana Banana
                      avatarUrl: null
                    organizations: []
                    twoFactorEnabled: false
                    hasPassword: true
                    createdAt: "2026-11-20T18:02:11.401Z"
                    lastLoginAt: "2026-11-22T21:07:31.042Z"
        "400":
          $ref: "#/components/responses/BadRequest"
        "401":
          $ref: "#/components/responses/AuthenticationRequired"
        "406":
          $ref: "#/components/responses/NotAcceptable"
        "429":
          $ref: "#/components/responses/TooManyRequests"
        "500":
          $ref: "#/components/responses/InternalServerError"
        "503":
          $ref: "#/components/responses/ServiceUnavailable"
    patch:
      operationId: updateMe
      tags:
        - Auth
      summary: Change my name or picture
      description: "Changes what the body names. Addresses and telephone numbers have operations of their own, since they must be confirmed."
      security:
        - bearer: []
      x-rate-limit: accountRead
      x-body-limit: 16384
      requestBody:
        required: true
        description: What to change.
        content:
          application/json:
            schema:
              $ref: "#/components/schemas/ProfileChanges"
            examples:
              name:
                summary: A new name
                value:
                  name: Ana Souza
              remove:
                summary: No picture
                value:
                  imageUrl: null
      responses:
        "200":
          description: The account as it is now.
          headers:
            X-Request-Id:
              $ref: "#/components/headers/XRequestId"
            X-RateLimit-Limit:
              $ref: "#/components/headers/XRateLimitLimit"
            X-RateLimit-Remaining:
              $ref: "#/components/headers/XRateLimitRemaining"
            X-RateLimit-Reset:
              $ref: "#/components/headers/XRateLimitReset"
            Cache-Control:
              $ref: "#/components/headers/NoStore"
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/Me"
              examples:
                singer:
                  summary: A singer
                  value:
                    id: "01932f4e-7c00-7a10-8f3e-1b2c3d4e5f60"
                    email: "ana@example.com"
                    isEmailVerified: true
                    pendingEmail: null
                    name: Ana Souza
                    displayName: null
                    phoneNumber: null
                    phoneVerified: false
                    imageUrl: null
                    roles:
                      - singer
                    activeContext:
                      type: singer
                      id: "01932f4e-7c11-7b22-8a33-4c5d6e7f8091"
                    customerProfile: null
                    singerProfile:
                      id: "01932f4e-7c11-7b22-8a33-4c5d6e7f8091"
                      nickname: Ana Banana
                      avatarUrl: null
                    organizations: []
                    twoFactorEnabled: false
                    hasPassword: true
                    createdAt: "2026-11-20T18:02:11.401Z"
                    lastLoginAt: "2026-11-22T21:07:31.042Z"
        "400":
          $ref: "#/components/responses/BadRequest"
        "401":
          $ref: "#/components/responses/AuthenticationRequired"
        "406":
          $ref: "#/components/responses/NotAcceptable"
        "413":
          $ref: "#/components/responses/PayloadTooLarge"
        "415":
          $ref: "#/components/responses/UnsupportedMediaType"
        "429":
          $ref: "#/components/responses/TooManyRequests"
        "500":
          $ref: "#/components/responses/InternalServerError"
        "503":
          $ref: "#/components/responses/ServiceUnavailable"
  /v1/auth/context:
    post:
      operationId: switchContext
      tags:
        - Auth
      summary: Work with another profile
      description: "Gives an access token for another profile of the user's; the refresh token stays, and refreshing keeps the profile. The former access token is no longer good."
      security:
        - bearer: []
      x-rate-limit: context
      x-body-limit: 16384
      requestBody:
        required: true
        description: The profile.
        content:
          application/json:
            schema:
              $ref: "#/components/schemas/ContextChoice"
            examples:
              customer:
                summary: A business
                value:
                  contextType: customer
                  contextId: "01932f4e-7c11-7b22-8a33-4c5d6e7f8091"
      responses:
        "200":
          description: A new access token.
          headers:
            X-Request-Id:
              $ref: "#/components/headers/XRequestId"
            X-RateLimit-Limit:
              $ref: "#/components/headers/XRateLimitLimit"
            X-RateLimit-Remaining:
              $ref: "#/components/headers/XRateLimitRemaining"
            X-RateLimit-Reset:
              $ref: "#/components/headers/XRateLimitReset"
            Cache-Control:
              $ref: "#/components/headers/NoStore"
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/AccessTokenAnswer"
              examples:
                token:
                  summary: A new access token
                  value:
                    accessToken: eyJhbGciOiJFUzI1NiIsInR5cCI6ImF0K2p3dCIsImtpZCI6Im9LSXl3dkdVcFRWVHl4TVEzYndJSWVRVXVkZnJfQ2tMTWpDRTE5RUNELVUifQ.eyJzdWIiOiIwMTkzMmY0ZSJ9.c2lnbmF0dXJl
                    expiresIn: 900
                    tokenType: Bearer
        "400":
          $ref: "#/components/responses/BadRequest"
        "401":
          $ref: "#/components/responses/AuthenticationRequired"
        "403":
          $ref: "#/components/responses/ContextDenied"
        "406":
          $ref: "#/components/responses/NotAcceptable"
        "413":
          $ref: "#/components/responses/PayloadTooLarge"
        "415":
          $ref: "#/components/responses/UnsupportedMediaType"
        "429":
          $ref: "#/components/responses/TooManyRequests"
        "500":
          $ref: "#/components/responses/InternalServerError"
        "503":
          $ref: "#/components/responses/ServiceUnavailable"
  /v1/auth/magic-link/request:
    post:
      operationId: requestMagicLink
      tags:
        - Auth
      summary: Mail a link to sign in with
      description: "Mails a link where the address is an account's; it is good for ten minutes, once, for the client that asked, and voids former ones. The answer is the same in every case."
      security: []
      x-rate-limit: mailRequest
      x-body-limit: 16384
      requestBody:
        required: true
        description: The address.
        content:
          application/json:
            schema:
              $ref: "#/components/schemas/EmailAddress"
            examples:
              address:
                summary: An address
                value:
                  email: "ana@example.com"
      responses:
        "200":
          description: "The mail is on its way, if one is due."
          headers:
            X-Request-Id:
              $ref: "#/components/headers/XRequestId"
            X-RateLimit-Limit:
              $ref: "#/components/headers/XRateLimitLimit"
            X-RateLimit-Remaining:
              $ref: "#/components/headers/XRateLimitRemaining"
            X-RateLimit-Reset:
              $ref: "#/components/headers/XRateLimitReset"
            Cache-Control:
              $ref: "#/components/headers/NoStore"
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/MagicLinkAsked"
              examples:
                asked:
                  summary: Always the same form
                  value:
                    message: "If there is an account with this address, a link is on its way to it."
                    clientSecret: q3Jt0p1uX2vM6Yk9aZs8Hc4Lr7Wd5Ne1Bf_Go-TiVxE
        "400":
          $ref: "#/components/responses/BadRequest"
        "404":
          $ref: "#/components/responses/FeatureDisabled"
        "406":
          $ref: "#/components/responses/NotAcceptable"
        "413":
          $ref: "#/components/responses/PayloadTooLarge"
        "415":
          $ref: "#/components/responses/UnsupportedMediaType"
        "429":
          $ref: "#/components/responses/TooManyRequests"
        "500":
          $ref: "#/components/responses/InternalServerError"
        "503":
          $ref: "#/components/responses/ServiceUnavailable"
  /v1/auth/magic-link/verify:
    post:
      operationId: verifyMagicLink
      tags:
        - Auth
      summary: Sign in by a mailed link
      description: Signs in with a link's token and the secret that the client got when it asked. It confirms the address. A second factor stays due.
      security: []
      x-rate-limit: mailedToken
      x-body-limit: 16384
      parameters:
        - $ref: "#/components/parameters/UserAgent"
      requestBody:
        required: true
        description: The proof.
        content:
          application/json:
            schema:
              $ref: "#/components/schemas/MagicLinkProof"
            examples:
              link:
                summary: From the link
                value:
                  token: q3Jt0p1uX2vM6Yk9aZs8Hc4Lr7Wd5Ne1Bf_Go-TiVxE
                  clientSecret: q3Jt0p1uX2vM6Yk9aZs8Hc4Lr7Wd5Ne1Bf_Go-TiVxE
      responses:
        "200":
          description: "Signed in, or challenged."
          headers:
            X-Request-Id:
              $ref: "#/components/headers/XRequestId"
            X-RateLimit-Limit:
              $ref: "#/components/headers/XRateLimitLimit"
            X-RateLimit-Remaining:
              $ref: "#/components/headers/XRateLimitRemaining"
            X-RateLimit-Reset:
              $ref: "#/components/headers/XRateLimitReset"
            Cache-Control:
              $ref: "#/components/headers/NoStore"
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/SignInAnswer"
              examples:
                tokens:
                  summary: Without a second factor
                  value:
                    kind: tokens
                    accessToken: eyJhbGciOiJFUzI1NiIsInR5cCI6ImF0K2p3dCIsImtpZCI6Im9LSXl3dkdVcFRWVHl4TVEzYndJSWVRVXVkZnJfQ2tMTWpDRTE5RUNELVUifQ.eyJzdWIiOiIwMTkzMmY0ZSJ9.c2lnbmF0dXJl
                    refreshToken: q3Jt0p1uX2vM6Yk9aZs8Hc4Lr7Wd5Ne1Bf_Go-TiVxE
                    expiresIn: 900
                    tokenType: Bearer
                    user:
                      id: "01932f4e-7c00-7a10-8f3e-1b2c3d4e5f60"
                      email: "ana@example.com"
                      name: Ana Souza
                      roles:
                        - singer
        "400":
          $ref: "#/components/responses/BadRequestOrToken"
        "403":
          $ref: "#/components/responses/AccountDisabled"
        "404":
          $ref: "#/components/responses/FeatureDisabled"
        "406":
          $ref: "#/components/responses/NotAcceptable"
        "413":
          $ref: "#/components/responses/PayloadTooLarge"
        "415":
          $ref: "#/components/responses/UnsupportedMediaType"
        "429":
          $ref: "#/components/responses/TooManyRequests"
        "500":
          $ref: "#/components/responses/InternalServerError"
        "503":
          $ref: "#/components/responses/ServiceUnavailable"
  "/v1/admin/users/{userId}/password-reset":
    post:
      operationId: sendPasswordReset
      tags:
        - Admin
      summary: Mail a user a link to set a new password
      description: "Ends the user's sessions and mails them a link to set a new password. The link goes to the user alone; whoever asks for it never sees it."
      security:
        - bearer: []
      x-rate-limit: admin
      x-permissions:
        - "admin.users:write"
      parameters:
        - $ref: "#/components/parameters/UserId"
      responses:
        "204":
          description: The mail is on its way.
          headers:
            X-Request-Id:
              $ref: "#/components/headers/XRequestId"
            X-RateLimit-Limit:
              $ref: "#/components/headers/XRateLimitLimit"
            X-RateLimit-Remaining:
              $ref: "#/components/headers/XRateLimitRemaining"
            X-RateLimit-Reset:
              $ref: "#/components/headers/XRateLimitReset"
            Cache-Control:
              $ref: "#/components/headers/NoStore"
        "400":
          $ref: "#/components/responses/BadRequest"
        "401":
          $ref: "#/components/responses/AuthenticationRequired"
        "403":
          $ref: "#/components/responses/PermissionDenied"
        "404":
          $ref: "#/components/responses/UserNotFound"
        "429":
          $ref: "#/components/responses/TooManyRequests"
        "500":
          $ref: "#/components/responses/InternalServerError"
        "503":
          $ref: "#/components/responses/ServiceUnavailable"
  /v1/auth/two-factor/status:
    get:
      operationId: getTwoFactorStatus
      tags:
        - Two-factor
      summary: "Which second factors are on?"
      description: What signing in takes beside the password or the mailed link.
      security:
        - bearer: []
      x-rate-limit: accountRead
      responses:
        "200":
          description: The factors.
          headers:
            X-Request-Id:
              $ref: "#/components/headers/XRequestId"
            X-RateLimit-Limit:
              $ref: "#/components/headers/XRateLimitLimit"
            X-RateLimit-Remaining:
              $ref: "#/components/headers/XRateLimitRemaining"
            X-RateLimit-Reset:
              $ref: "#/components/headers/XRateLimitReset"
            Cache-Control:
              $ref: "#/components/headers/NoStore"
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/TwoFactorStatus"
              examples:
                both:
                  summary: Both factors
                  value:
                    totpEnabled: true
                    smsEnabled: true
                    smsPhoneNumber: "…42"
                    backupCodesGenerated: true
                    backupCodesRemaining: 9
        "400":
          $ref: "#/components/responses/BadRequest"
        "401":
          $ref: "#/components/responses/AuthenticationRequired"
        "406":
          $ref: "#/components/responses/NotAcceptable"
        "429":
          $ref: "#/components/responses/TooManyRequests"
        "500":
          $ref: "#/components/responses/InternalServerError"
        "503":
          $ref: "#/components/responses/ServiceUnavailable"
  /v1/auth/two-factor/totp/enable:
    post:
      operationId: enrollTotp
      tags:
        - Two-factor
      summary: Set up an authenticator app
      description: "Gives a secret for an authenticator app. It counts once a code is confirmed, within ten minutes; until then a former app stays in force. An account that has a second factor needs a session that was authenticated with it in the last ten minutes."
      security:
        - bearer: []
      x-rate-limit: totpEnrolment
      x-body-limit: 16384
      requestBody:
        required: true
        description: The proof.
        content:
          application/json:
            schema:
              $ref: "#/components/schemas/SessionProof"
            examples:
              password:
                summary: By password
                value:
                  password: three tall green chairs
              session:
                summary: By a session that was just authenticated
                value: {}
      responses:
        "200":
          description: The secret.
          headers:
            X-Request-Id:
              $ref: "#/components/headers/XRequestId"
            X-RateLimit-Limit:
              $ref: "#/components/headers/XRateLimitLimit"
            X-RateLimit-Remaining:
              $ref: "#/components/headers/XRateLimitRemaining"
            X-RateLimit-Reset:
              $ref: "#/components/headers/XRateLimitReset"
            Cache-Control:
              $ref: "#/components/headers/NoStore"
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/AuthenticatorSetup"
              examples:
                secret:
                  summary: A secret
                  value:
                    secret: JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP
                    qrCode: "data:image/png;base64,iVBORw0KGgoAAAANSUhEUg=="
                    otpauthUri: "otpauth://totp/Singr:ana%40example.com?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Singr&algorithm=SHA1&digits=6&period=30"
                    expiresIn: 600
        "400":
          $ref: "#/components/responses/BadRequest"
        "401":
          $ref: "#/components/responses/AuthenticationRequired"
        "403":
          $ref: "#/components/responses/StepUpRequired"
        "406":
          $ref: "#/components/responses/NotAcceptable"
        "413":
          $ref: "#/components/responses/PayloadTooLarge"
        "415":
          $ref: "#/components/responses/UnsupportedMediaType"
        "429":
          $ref: "#/components/responses/TooManyRequests"
        "500":
          $ref: "#/components/responses/InternalServerError"
        "503":
          $ref: "#/components/responses/ServiceUnavailable"
  /v1/auth/two-factor/totp/verify:
    post:
      operationId: confirmTotp
      tags:
        - Two-factor
      summary: Confirm an authenticator app
      description: "Switches the app on, or replaces the former one. The first factor of an account brings ten recovery codes. All other sessions end, and the user is told by mail. After five wrong codes the setup must begin again."
      security:
        - bearer: []
      x-rate-limit: factorCode
      x-body-limit: 16384
      requestBody:
        required: true
        description: The code.
        content:
          application/json:
            schema:
              $ref: "#/components/schemas/AuthenticatorCode"
            examples:
              code:
                summary: What the app shows
                value:
                  token: "492039"
      responses:
        "200":
          description: The app is on.
          headers:
            X-Request-Id:
              $ref: "#/components/headers/XRequestId"
            X-RateLimit-Limit:
              $ref: "#/components/headers/XRateLimitLimit"
            X-RateLimit-Remaining:
              $ref: "#/components/headers/XRateLimitRemaining"
            X-RateLimit-Reset:
              $ref: "#/components/headers/XRateLimitReset"
            Cache-Control:
              $ref: "#/components/headers/NoStore"
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/SecondFactorOn"
              examples:
                first:
                  summary: The first factor
                  value:
                    message: The authenticator app is on. Keep the recovery codes in a safe place.
                    backupCodes:
                      - "7K3F-9QWM-2XHT-B4ND"
                      - "1M8C-5VTR-0JGE-6PZA"
                      - QX42-HN7D-W9SB-3FKY
                      - "94RE-TJ0M-8CVG-A1QP"
                      - D6ZN-2HYK-5BWX-7TF3
                      - KS81-PCE4-M0RJ-V9GD
                      - "5TWB-3ZQF-XA7N-H2YM"
                      - G0PV-8DKR-1ECS-J64T
                      - YN96-AF2X-Q5MB-ZW3H
                      - B7JC-R4TE-6VK1-9SDP
                    accessToken: eyJhbGciOiJFUzI1NiIsInR5cCI6ImF0K2p3dCIsImtpZCI6Im9LSXl3dkdVcFRWVHl4TVEzYndJSWVRVXVkZnJfQ2tMTWpDRTE5RUNELVUifQ.eyJzdWIiOiIwMTkzMmY0ZSJ9.c2lnbmF0dXJl
                    expiresIn: 900
                    tokenType: Bearer
                further:
                  summary: Another factor
                  value:
                    message: The authenticator app is on.
                    backupCodes: []
                    accessToken: eyJhbGciOiJFUzI1NiIsInR5cCI6ImF0K2p3dCIsImtpZCI6Im9LSXl3dkdVcFRWVHl4TVEzYndJSWVRVXVkZnJfQ2tMTWpDRTE5RUNELVUifQ.eyJzdWIiOiIwMTkzMmY0ZSJ9.c2lnbmF0dXJl
                    expiresIn: 900
                    tokenType: Bearer
        "400":
          $ref: "#/components/responses/BadRequestOrCode"
        "401":
          $ref: "#/components/responses/AuthenticationRequired"
        "403":
          $ref: "#/components/responses/StepUpRequired"
        "406":
          $ref: "#/components/responses/NotAcceptable"
        "409":
          $ref: "#/components/responses/FactorStateConflict"
        "413":
          $ref: "#/components/responses/PayloadTooLarge"
        "415":
          $ref: "#/components/responses/UnsupportedMediaType"
        "429":
          $ref: "#/components/responses/TooManyRequests"
        "500":
          $ref: "#/components/responses/InternalServerError"
        "503":
          $ref: "#/components/responses/ServiceUnavailable"
  /v1/auth/two-factor/disable:
    post:
      operationId: disableTwoFactor
      tags:
        - Two-factor
      summary: Switch a second factor off
      description: "Takes a code of a factor, or a recovery code, beside the proof. The recovery codes go with the last factor. All other sessions end, and the user is told by mail."
      security:
        - bearer: []
      x-rate-limit: twoFactorDisable
      x-body-limit: 16384
      requestBody:
        required: true
        description: The factor and the proofs.
        content:
          application/json:
            schema:
              $ref: "#/components/schemas/SecondFactorToRemove"
            examples:
              totp:
                summary: The authenticator app
                value:
                  method: totp
                  code: "492039"
                  password: three tall green chairs
              lost:
                summary: A lost telephone
                value:
                  method: sms
                  code: "7K3F-9QWM-2XHT-B4ND"
      responses:
        "200":
          description: The factor is off.
          headers:
            X-Request-Id:
              $ref: "#/components/headers/XRequestId"
            X-RateLimit-Limit:
              $ref: "#/components/headers/XRateLimitLimit"
            X-RateLimit-Remaining:
              $ref: "#/components/headers/XRateLimitRemaining"
            X-RateLimit-Reset:
              $ref: "#/components/headers/XRateLimitReset"
            Cache-Control:
              $ref: "#/components/headers/NoStore"
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/Acknowledgement"
              examples:
                done:
                  summary: "Off"
                  value:
                    message: The authenticator app is off.
        "400":
          $ref: "#/components/responses/BadRequestOrCode"
        "401":
          $ref: "#/components/responses/AuthenticationRequired"
        "403":
          $ref: "#/components/responses/StepUpRequired"
        "406":
          $ref: "#/components/responses/NotAcceptable"
        "409":
          $ref: "#/components/responses/FactorStateConflict"
        "413":
          $ref: "#/components/responses/PayloadTooLarge"
        "415":
          $ref: "#/components/responses/UnsupportedMediaType"
        "429":
          $ref: "#/components/responses/TooManyRequests"
        "500":
          $ref: "#/components/responses/InternalServerError"
        "503":
          $ref: "#/components/responses/ServiceUnavailable"
  /v1/auth/two-factor/sms/enable:
    post:
      operationId: enrollSms
      tags:
        - Two-factor
      summary: Set up codes by text message
      description: "Sends a code to the number; it counts once the code is confirmed. Text messages can be diverted: an authenticator app is the safer factor. A minute must lie between two messages, and a number gets at most 5 an hour and 20 a day."
      security:
        - bearer: []
      x-rate-limit: smsEnrolment
      x-body-limit: 16384
      requestBody:
        required: true
        description: The number and the proof.
        content:
          application/json:
            schema:
              $ref: "#/components/schemas/TextMessageNumber"
            examples:
              number:
                summary: By password
                value:
                  phoneNumber: "+43123456742"
                  password: three tall green chairs
      responses:
        "200":
          description: The code is on its way.
          headers:
            X-Request-Id:
              $ref: "#/components/headers/XRequestId"
            X-RateLimit-Limit:
              $ref: "#/components/headers/XRateLimitLimit"
            X-RateLimit-Remaining:
              $ref: "#/components/headers/XRateLimitRemaining"
            X-RateLimit-Reset:
              $ref: "#/components/headers/XRateLimitReset"
            Cache-Control:
              $ref: "#/components/headers/NoStore"
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/TextMessageSent"
              examples:
                sent:
                  summary: Sent
                  value:
                    message: Enter the code of the text message.
                    phoneNumber: "…42"
                    expiresIn: 300
        "400":
          $ref: "#/components/responses/BadRequest"
        "401":
          $ref: "#/components/responses/AuthenticationRequired"
        "403":
          $ref: "#/components/responses/StepUpRequired"
        "404":
          $ref: "#/components/responses/FeatureDisabled"
        "406":
          $ref: "#/components/responses/NotAcceptable"
        "413":
          $ref: "#/components/responses/PayloadTooLarge"
        "415":
          $ref: "#/components/responses/UnsupportedMediaType"
        "429":
          $ref: "#/components/responses/TooManyRequests"
        "500":
          $ref: "#/components/responses/InternalServerError"
        "503":
          $ref: "#/components/responses/ServiceUnavailable"
  /v1/auth/two-factor/sms/verify:
    post:
      operationId: confirmSms
      tags:
        - Two-factor
      summary: Confirm codes by text message
      description: "Switches text messages on, or replaces the former number. The first factor of an account brings ten recovery codes; codes that exist stay good. All other sessions end, and the user is told by mail. After five wrong codes no other is taken until the last one sent has expired."
      security:
        - bearer: []
      x-rate-limit: factorCode
      x-body-limit: 16384
      requestBody:
        required: true
        description: The code.
        content:
          application/json:
            schema:
              $ref: "#/components/schemas/TextMessageCode"
            examples:
              code:
                summary: From the message
                value:
                  code: "038114"
      responses:
        "200":
          description: Text messages are on.
          headers:
            X-Request-Id:
              $ref: "#/components/headers/XRequestId"
            X-RateLimit-Limit:
              $ref: "#/components/headers/XRateLimitLimit"
            X-RateLimit-Remaining:
              $ref: "#/components/headers/XRateLimitRemaining"
            X-RateLimit-Reset:
              $ref: "#/components/headers/XRateLimitReset"
            Cache-Control:
              $ref: "#/components/headers/NoStore"
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/SecondFactorOn"
              examples:
                first:
                  summary: The first factor
                  value:
                    message: Codes by text message are on. Keep the recovery codes in a safe place.
                    backupCodes:
                      - "7K3F-9QWM-2XHT-B4ND"
                      - "1M8C-5VTR-0JGE-6PZA"
                      - QX42-HN7D-W9SB-3FKY
                      - "94RE-TJ0M-8CVG-A1QP"
                      - D6ZN-2HYK-5BWX-7TF3
                      - KS81-PCE4-M0RJ-V9GD
                      - "5TWB-3ZQF-XA7N-H2YM"
                      - G0PV-8DKR-1ECS-J64T
                      - YN96-AF2X-Q5MB-ZW3H
                      - B7JC-R4TE-6VK1-9SDP
                    accessToken: eyJhbGciOiJFUzI1NiIsInR5cCI6ImF0K2p3dCIsImtpZCI6Im9LSXl3dkdVcFRWVHl4TVEzYndJSWVRVXVkZnJfQ2tMTWpDRTE5RUNELVUifQ.eyJzdWIiOiIwMTkzMmY0ZSJ9.c2lnbmF0dXJl
                    expiresIn: 900
                    tokenType: Bearer
        "400":
          $ref: "#/components/responses/BadRequestOrCode"
        "401":
          $ref: "#/components/responses/AuthenticationRequired"
        "403":
          $ref: "#/components/responses/StepUpRequired"
        "404":
          $ref: "#/components/responses/FeatureDisabled"
        "406":
          $ref: "#/components/responses/NotAcceptable"
        "413":
          $ref: "#/components/responses/PayloadTooLarge"
        "415":
          $ref: "#/components/responses/UnsupportedMediaType"
        "429":
          $ref: "#/components/responses/TooManyRequests"
        "500":
          $ref: "#/components/responses/InternalServerError"
        "503":
          $ref: "#/components/responses/ServiceUnavailable"
  /v1/auth/two-factor/backup-codes/regenerate:
    post:
      operationId: regenerateBackupCodes
      tags:
        - Two-factor
      summary: Get new recovery codes
      description: Issues ten recovery codes and voids all former ones. The session must show a second factor.
      security:
        - bearer: []
      x-rate-limit: recoveryCodes
      x-body-limit: 16384
      requestBody:
        required: true
        description: The proof.
        content:
          application/json:
            schema:
              $ref: "#/components/schemas/SessionProof"
            examples:
              password:
                summary: By password
                value:
                  password: three tall green chairs
              session:
                summary: By a session that was just authenticated
                value: {}
      responses:
        "200":
          description: The codes.
          headers:
            X-Request-Id:
              $ref: "#/components/headers/XRequestId"
            X-RateLimit-Limit:
              $ref: "#/components/headers/XRateLimitLimit"
            X-RateLimit-Remaining:
              $ref: "#/components/headers/XRateLimitRemaining"
            X-RateLimit-Reset:
              $ref: "#/components/headers/XRateLimitReset"
            Cache-Control:
              $ref: "#/components/headers/NoStore"
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/RecoveryCodeSet"
              examples:
                codes:
                  summary: Ten codes
                  value:
                    backupCodes:
                      - "7K3F-9QWM-2XHT-B4ND"
                      - "1M8C-5VTR-0JGE-6PZA"
                      - QX42-HN7D-W9SB-3FKY
                      - "94RE-TJ0M-8CVG-A1QP"
                      - D6ZN-2HYK-5BWX-7TF3
                      - KS81-PCE4-M0RJ-V9GD
                      - "5TWB-3ZQF-XA7N-H2YM"
                      - G0PV-8DKR-1ECS-J64T
                      - YN96-AF2X-Q5MB-ZW3H
                      - B7JC-R4TE-6VK1-9SDP
        "400":
          $ref: "#/components/responses/BadRequest"
        "401":
          $ref: "#/components/responses/AuthenticationRequired"
        "403":
          $ref: "#/components/responses/StepUpRequired"
        "406":
          $ref: "#/components/responses/NotAcceptable"
        "409":
          $ref: "#/components/responses/FactorStateConflict"
        "413":
          $ref: "#/components/responses/PayloadTooLarge"
        "415":
          $ref: "#/components/responses/UnsupportedMediaType"
        "429":
          $ref: "#/components/responses/TooManyRequests"
        "500":
          $ref: "#/components/responses/InternalServerError"
        "503":
          $ref: "#/components/responses/ServiceUnavailable"
  /v1/auth/two-factor/backup-codes/count:
    get:
      operationId: getBackupCodeCount
      tags:
        - Two-factor
      summary: "How many recovery codes are left?"
      description: "Counts the recovery codes; the codes themselves are shown only once."
      security:
        - bearer: []
      x-rate-limit: accountRead
      responses:
        "200":
          description: The numbers.
          headers:
            X-Request-Id:
              $ref: "#/components/headers/XRequestId"
            X-RateLimit-Limit:
              $ref: "#/components/headers/XRateLimitLimit"
            X-RateLimit-Remaining:
              $ref: "#/components/headers/XRateLimitRemaining"
            X-RateLimit-Reset:
              $ref: "#/components/headers/XRateLimitReset"
            Cache-Control:
              $ref: "#/components/headers/NoStore"
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/RecoveryCodeCount"
              examples:
                left:
                  summary: One was used
                  value:
                    total: 10
                    remaining: 9
                    generatedAt: "2026-11-20T18:02:11.401Z"
        "400":
          $ref: "#/components/responses/BadRequest"
        "401":
          $ref: "#/components/responses/AuthenticationRequired"
        "406":
          $ref: "#/components/responses/NotAcceptable"
        "429":
          $ref: "#/components/responses/TooManyRequests"
        "500":
          $ref: "#/components/responses/InternalServerError"
        "503":
          $ref: "#/components/responses/ServiceUnavailable"
  /v1/auth/two-factor/challenge/sms:
    post:
      operationId: sendTwoFactorSms
      tags:
        - Two-factor
      summary: Send the code of a sign-in
      description: "Sends a code by text message to the number of the account. A minute must lie between two messages; a sign-in has three. A new code does not give back attempts."
      security: []
      x-rate-limit: challengeSms
      x-body-limit: 16384
      requestBody:
        required: true
        description: The sign-in.
        content:
          application/json:
            schema:
              $ref: "#/components/schemas/ChallengeReference"
            examples:
              challenge:
                summary: A sign-in
                value:
                  twoFactorToken: q3Jt0p1uX2vM6Yk9aZs8Hc4Lr7Wd5Ne1Bf_Go-TiVxE
      responses:
        "200":
          description: The code is on its way.
          headers:
            X-Request-Id:
              $ref: "#/components/headers/XRequestId"
            X-RateLimit-Limit:
              $ref: "#/components/headers/XRateLimitLimit"
            X-RateLimit-Remaining:
              $ref: "#/components/headers/XRateLimitRemaining"
            X-RateLimit-Reset:
              $ref: "#/components/headers/XRateLimitReset"
            Cache-Control:
              $ref: "#/components/headers/NoStore"
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/TextMessageSent"
              examples:
                sent:
                  summary: Sent
                  value:
                    message: Enter the code of the text message.
                    phoneNumber: "…42"
                    expiresIn: 281
        "400":
          $ref: "#/components/responses/BadRequestOrChallenge"
        "403":
          $ref: "#/components/responses/AccountDisabled"
        "404":
          $ref: "#/components/responses/FeatureDisabled"
        "406":
          $ref: "#/components/responses/NotAcceptable"
        "409":
          $ref: "#/components/responses/FactorStateConflict"
        "413":
          $ref: "#/components/responses/PayloadTooLarge"
        "415":
          $ref: "#/components/responses/UnsupportedMediaType"
        "429":
          $ref: "#/components/responses/TooManyRequests"
        "500":
          $ref: "#/components/responses/InternalServerError"
        "503":
          $ref: "#/components/responses/ServiceUnavailable"
  /v1/auth/two-factor/challenge/verify:
    post:
      operationId: verifyTwoFactorChallenge
      tags:
        - Two-factor
      summary: Finish a sign-in with the second factor
      description: "Takes a code of the authenticator app, of a text message, or a recovery code, and signs in. A sign-in has five attempts, whichever methods they use. A recovery code is good once; using one ends all other sessions, and the user is told by mail how many are left."
      security: []
      x-rate-limit: challengeCode
      x-body-limit: 16384
      parameters:
        - $ref: "#/components/parameters/UserAgent"
      requestBody:
        required: true
        description: The code.
        content:
          application/json:
            schema:
              $ref: "#/components/schemas/ChallengeAnswer"
            examples:
              totp:
                summary: Authenticator app
                value:
                  twoFactorToken: q3Jt0p1uX2vM6Yk9aZs8Hc4Lr7Wd5Ne1Bf_Go-TiVxE
                  method: totp
                  token: "492039"
              backup:
                summary: Recovery code
                value:
                  twoFactorToken: q3Jt0p1uX2vM6Yk9aZs8Hc4Lr7Wd5Ne1Bf_Go-TiVxE
                  method: backup
                  token: "7K3F-9QWM-2XHT-B4ND"
      responses:
        "200":
          description: Signed in.
          headers:
            X-Request-Id:
              $ref: "#/components/headers/XRequestId"
            X-RateLimit-Limit:
              $ref: "#/components/headers/XRateLimitLimit"
            X-RateLimit-Remaining:
              $ref: "#/components/headers/XRateLimitRemaining"
            X-RateLimit-Reset:
              $ref: "#/components/headers/XRateLimitReset"
            Cache-Control:
              $ref: "#/components/headers/NoStore"
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/SessionTokens"
              examples:
                tokens:
                  summary: Signed in
                  value:
                    kind: tokens
                    accessToken: eyJhbGciOiJFUzI1NiIsInR5cCI6ImF0K2p3dCIsImtpZCI6Im9LSXl3dkdVcFRWVHl4TVEzYndJSWVRVXVkZnJfQ2tMTWpDRTE5RUNELVUifQ.eyJzdWIiOiIwMTkzMmY0ZSJ9.c2lnbmF0dXJl
                    refreshToken: q3Jt0p1uX2vM6Yk9aZs8Hc4Lr7Wd5Ne1Bf_Go-TiVxE
                    expiresIn: 900
                    tokenType: Bearer
                    user:
                      id: "01932f4e-7c00-7a10-8f3e-1b2c3d4e5f60"
                      email: "ana@example.com"
                      name: Ana Souza
                      roles:
                        - singer
        "400":
          $ref: "#/components/responses/BadRequestOrChallenge"
        "401":
          $ref: "#/components/responses/CredentialsRefused"
        "403":
          $ref: "#/components/responses/AccountDisabled"
        "404":
          $ref: "#/components/responses/FeatureDisabled"
        "406":
          $ref: "#/components/responses/NotAcceptable"
        "413":
          $ref: "#/components/responses/PayloadTooLarge"
        "415":
          $ref: "#/components/responses/UnsupportedMediaType"
        "429":
          $ref: "#/components/responses/TooManyRequests"
        "500":
          $ref: "#/components/responses/InternalServerError"
        "503":
          $ref: "#/components/responses/ServiceUnavailable"
  /v1/auth/reauthenticate/sms:
    post:
      operationId: sendReauthenticationSms
      tags:
        - Two-factor
      summary: Send a code to show again who is there
      description: "Sends a code by text message to the account's number, for `reauthenticate` or for switching a factor off."
      security:
        - bearer: []
      x-rate-limit: reauthenticationSms
      responses:
        "200":
          description: The code is on its way.
          headers:
            X-Request-Id:
              $ref: "#/components/headers/XRequestId"
            X-RateLimit-Limit:
              $ref: "#/components/headers/XRateLimitLimit"
            X-RateLimit-Remaining:
              $ref: "#/components/headers/XRateLimitRemaining"
            X-RateLimit-Reset:
              $ref: "#/components/headers/XRateLimitReset"
            Cache-Control:
              $ref: "#/components/headers/NoStore"
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/TextMessageSent"
              examples:
                sent:
                  summary: Sent
                  value:
                    message: Enter the code of the text message.
                    phoneNumber: "…42"
                    expiresIn: 300
        "400":
          $ref: "#/components/responses/BadRequest"
        "401":
          $ref: "#/components/responses/AuthenticationRequired"
        "404":
          $ref: "#/components/responses/FeatureDisabled"
        "406":
          $ref: "#/components/responses/NotAcceptable"
        "409":
          $ref: "#/components/responses/FactorStateConflict"
        "429":
          $ref: "#/components/responses/TooManyRequests"
        "500":
          $ref: "#/components/responses/InternalServerError"
        "503":
          $ref: "#/components/responses/ServiceUnavailable"
  /v1/account/password:
    post:
      operationId: changePassword
      tags:
        - Account
      summary: Change your password
      description: "Replaces the password, or sets the first one. All sessions end, this one too; the answer has the tokens of a new one. A change of address under way, mailed links and sign-ins that wait for their second factor are void. The user is told by mail."
      security:
        - bearer: []
      x-rate-limit: accountChange
      x-body-limit: 16384
      parameters:
        - $ref: "#/components/parameters/UserAgent"
      requestBody:
        required: true
        description: The passwords.
        content:
          application/json:
            schema:
              $ref: "#/components/schemas/PasswordChange"
            examples:
              change:
                summary: A new password
                value:
                  currentPassword: three tall green chairs
                  newPassword: four small red boats
              first:
                summary: The first password
                value:
                  newPassword: four small red boats
      responses:
        "200":
          description: The password is changed.
          headers:
            X-Request-Id:
              $ref: "#/components/headers/XRequestId"
            X-RateLimit-Limit:
              $ref: "#/components/headers/XRateLimitLimit"
            X-RateLimit-Remaining:
              $ref: "#/components/headers/XRateLimitRemaining"
            X-RateLimit-Reset:
              $ref: "#/components/headers/XRateLimitReset"
            Cache-Control:
              $ref: "#/components/headers/NoStore"
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/SessionTokens"
              examples:
                tokens:
                  summary: A new session
                  value:
                    kind: tokens
                    accessToken: eyJhbGciOiJFUzI1NiIsInR5cCI6ImF0K2p3dCIsImtpZCI6Im9LSXl3dkdVcFRWVHl4TVEzYndJSWVRVXVkZnJfQ2tMTWpDRTE5RUNELVUifQ.eyJzdWIiOiIwMTkzMmY0ZSJ9.c2lnbmF0dXJl
                    refreshToken: q3Jt0p1uX2vM6Yk9aZs8Hc4Lr7Wd5Ne1Bf_Go-TiVxE
                    expiresIn: 900
                    tokenType: Bearer
                    user:
                      id: "01932f4e-7c00-7a10-8f3e-1b2c3d4e5f60"
                      email: "ana@example.com"
                      name: Ana Souza
                      roles:
                        - singer
        "400":
          $ref: "#/components/responses/BadRequest"
        "401":
          $ref: "#/components/responses/AuthenticationRequired"
        "403":
          $ref: "#/components/responses/StepUpRequired"
        "406":
          $ref: "#/components/responses/NotAcceptable"
        "413":
          $ref: "#/components/responses/PayloadTooLarge"
        "415":
          $ref: "#/components/responses/UnsupportedMediaType"
        "429":
          $ref: "#/components/responses/TooManyRequests"
        "500":
          $ref: "#/components/responses/InternalServerError"
        "503":
          $ref: "#/components/responses/ServiceUnavailable"
  /v1/account/email:
    patch:
      operationId: requestEmailChange
      tags:
        - Account
      summary: Change your address
      description: "Mails a link to the new address and a notice, with a link to undo, to the present one. The address changes when the link to the new one is opened within 24 hours; until then nothing does. The answer does not tell whether somebody has the address."
      security:
        - bearer: []
      x-rate-limit: accountChange
      x-body-limit: 16384
      requestBody:
        required: true
        description: "The address, and the password."
        content:
          application/json:
            schema:
              $ref: "#/components/schemas/EmailChange"
            examples:
              change:
                summary: A new address
                value:
                  newEmail: "ana.souza@example.com"
                  password: three tall green chairs
      responses:
        "202":
          description: The mails are on their way.
          headers:
            X-Request-Id:
              $ref: "#/components/headers/XRequestId"
            X-RateLimit-Limit:
              $ref: "#/components/headers/XRateLimitLimit"
            X-RateLimit-Remaining:
              $ref: "#/components/headers/XRateLimitRemaining"
            X-RateLimit-Reset:
              $ref: "#/components/headers/XRateLimitReset"
            Cache-Control:
              $ref: "#/components/headers/NoStore"
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/Acknowledgement"
              examples:
                asked:
                  summary: Asked
                  value:
                    message: Open the link in the mail to your new address within 24 hours.
        "400":
          $ref: "#/components/responses/BadRequest"
        "401":
          $ref: "#/components/responses/AuthenticationRequired"
        "403":
          $ref: "#/components/responses/StepUpRequired"
        "406":
          $ref: "#/components/responses/NotAcceptable"
        "413":
          $ref: "#/components/responses/PayloadTooLarge"
        "415":
          $ref: "#/components/responses/UnsupportedMediaType"
        "429":
          $ref: "#/components/responses/TooManyRequests"
        "500":
          $ref: "#/components/responses/InternalServerError"
        "503":
          $ref: "#/components/responses/ServiceUnavailable"
    delete:
      operationId: cancelEmailChange
      tags:
        - Account
      summary: Keep your address
      description: "Voids the change of address that waits for its link, if there is one."
      security:
        - bearer: []
      x-rate-limit: session
      responses:
        "204":
          description: No change is under way.
          headers:
            X-Request-Id:
              $ref: "#/components/headers/XRequestId"
            X-RateLimit-Limit:
              $ref: "#/components/headers/XRateLimitLimit"
            X-RateLimit-Remaining:
              $ref: "#/components/headers/XRateLimitRemaining"
            X-RateLimit-Reset:
              $ref: "#/components/headers/XRateLimitReset"
            Cache-Control:
              $ref: "#/components/headers/NoStore"
        "400":
          $ref: "#/components/responses/BadRequest"
        "401":
          $ref: "#/components/responses/AuthenticationRequired"
        "429":
          $ref: "#/components/responses/TooManyRequests"
        "500":
          $ref: "#/components/responses/InternalServerError"
        "503":
          $ref: "#/components/responses/ServiceUnavailable"
  /v1/account/email/undo:
    post:
      operationId: undoEmailChange
      tags:
        - Account
      summary: Take your former address back
      description: "For the owner of an address that was replaced, by the link of the notice, within 72 hours. Whatever came after it is undone too: later changes of address, second factors and providers that were added, a deletion that was asked for. All sessions end, the password is void, and a link to set a new one is mailed to the address."
      security: []
      x-rate-limit: mailedToken
      x-body-limit: 16384
      requestBody:
        required: true
        description: The token.
        content:
          application/json:
            schema:
              $ref: "#/components/schemas/MailedToken"
            examples:
              link:
                summary: From the link
                value:
                  token: q3Jt0p1uX2vM6Yk9aZs8Hc4Lr7Wd5Ne1Bf_Go-TiVxE
      responses:
        "200":
          description: The address is back.
          headers:
            X-Request-Id:
              $ref: "#/components/headers/XRequestId"
            X-RateLimit-Limit:
              $ref: "#/components/headers/XRateLimitLimit"
            X-RateLimit-Remaining:
              $ref: "#/components/headers/XRateLimitRemaining"
            X-RateLimit-Reset:
              $ref: "#/components/headers/XRateLimitReset"
            Cache-Control:
              $ref: "#/components/headers/NoStore"
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/Acknowledgement"
              examples:
                done:
                  summary: Undone
                  value:
                    message: Your account has this address again. Set a new password by the link that we have mailed to it.
        "400":
          $ref: "#/components/responses/BadRequestOrToken"
        "406":
          $ref: "#/components/responses/NotAcceptable"
        "413":
          $ref: "#/components/responses/PayloadTooLarge"
        "415":
          $ref: "#/components/responses/UnsupportedMediaType"
        "429":
          $ref: "#/components/responses/TooManyRequests"
        "500":
          $ref: "#/components/responses/InternalServerError"
        "503":
          $ref: "#/components/responses/ServiceUnavailable"
  /v1/account/phone:
    patch:
      operationId: requestPhoneChange
      tags:
        - Account
      summary: Change your telephone number
      description: "Sends a code to the number, good for five minutes. The number is the account's when the code is shown. Codes go to a number once a minute, 5 times an hour and 20 times a day at most."
      security:
        - bearer: []
      x-rate-limit: phoneChange
      x-body-limit: 16384
      requestBody:
        required: true
        description: "The number, and the password."
        content:
          application/json:
            schema:
              $ref: "#/components/schemas/PhoneChange"
            examples:
              change:
                summary: A new number
                value:
                  phoneNumber: "+15155550123"
                  password: three tall green chairs
      responses:
        "202":
          description: The code is on its way.
          headers:
            X-Request-Id:
              $ref: "#/components/headers/XRequestId"
            X-RateLimit-Limit:
              $ref: "#/components/headers/XRateLimitLimit"
            X-RateLimit-Remaining:
              $ref: "#/components/headers/XRateLimitRemaining"
            X-RateLimit-Reset:
              $ref: "#/components/headers/XRateLimitReset"
            Cache-Control:
              $ref: "#/components/headers/NoStore"
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/PhoneCodeSent"
              examples:
                sent:
                  summary: Sent
                  value:
                    message: Enter the code that we have sent you within five minutes.
                    phoneNumber: "+15155550123"
        "400":
          $ref: "#/components/responses/BadRequest"
        "401":
          $ref: "#/components/responses/AuthenticationRequired"
        "403":
          $ref: "#/components/responses/StepUpRequired"
        "404":
          $ref: "#/components/responses/FeatureDisabled"
        "406":
          $ref: "#/components/responses/NotAcceptable"
        "413":
          $ref: "#/components/responses/PayloadTooLarge"
        "415":
          $ref: "#/components/responses/UnsupportedMediaType"
        "429":
          $ref: "#/components/responses/TooManyRequests"
        "500":
          $ref: "#/components/responses/InternalServerError"
        "503":
          $ref: "#/components/responses/ServiceUnavailable"
    delete:
      operationId: removePhone
      tags:
        - Account
      summary: Remove your telephone number
      description: The session must have been authenticated in the last ten minutes.
      security:
        - bearer: []
      x-rate-limit: phoneChange
      responses:
        "204":
          description: The account has no number.
          headers:
            X-Request-Id:
              $ref: "#/components/headers/XRequestId"
            X-RateLimit-Limit:
              $ref: "#/components/headers/XRateLimitLimit"
            X-RateLimit-Remaining:
              $ref: "#/components/headers/XRateLimitRemaining"
            X-RateLimit-Reset:
              $ref: "#/components/headers/XRateLimitReset"
            Cache-Control:
              $ref: "#/components/headers/NoStore"
        "400":
          $ref: "#/components/responses/BadRequest"
        "401":
          $ref: "#/components/responses/AuthenticationRequired"
        "403":
          $ref: "#/components/responses/StepUpRequired"
        "409":
          $ref: "#/components/responses/PhoneInUse"
        "429":
          $ref: "#/components/responses/TooManyRequests"
        "500":
          $ref: "#/components/responses/InternalServerError"
        "503":
          $ref: "#/components/responses/ServiceUnavailable"
  /v1/account/phone/verify:
    post:
      operationId: verifyPhone
      tags:
        - Account
      summary: Confirm your telephone number
      description: "Takes the code of the text message and makes the number the account's. After five wrong codes the number must be asked for again, once the five minutes are over. Where codes for signing in go is not changed by it."
      security:
        - bearer: []
      x-rate-limit: phoneCode
      x-body-limit: 16384
      requestBody:
        required: true
        description: The code.
        content:
          application/json:
            schema:
              $ref: "#/components/schemas/PhoneCode"
            examples:
              code:
                summary: The code
                value:
                  code: "492039"
      responses:
        "200":
          description: The number is the account's.
          headers:
            X-Request-Id:
              $ref: "#/components/headers/XRequestId"
            X-RateLimit-Limit:
              $ref: "#/components/headers/XRateLimitLimit"
            X-RateLimit-Remaining:
              $ref: "#/components/headers/XRateLimitRemaining"
            X-RateLimit-Reset:
              $ref: "#/components/headers/XRateLimitReset"
            Cache-Control:
              $ref: "#/components/headers/NoStore"
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/VerifiedPhone"
              examples:
                done:
                  summary: Confirmed
                  value:
                    message: Your number is confirmed.
                    phoneNumber: "+15155550123"
        "400":
          $ref: "#/components/responses/BadRequestOrPhoneCode"
        "401":
          $ref: "#/components/responses/AuthenticationRequired"
        "404":
          $ref: "#/components/responses/FeatureDisabled"
        "406":
          $ref: "#/components/responses/NotAcceptable"
        "413":
          $ref: "#/components/responses/PayloadTooLarge"
        "415":
          $ref: "#/components/responses/UnsupportedMediaType"
        "429":
          $ref: "#/components/responses/TooManyRequests"
        "500":
          $ref: "#/components/responses/InternalServerError"
        "503":
          $ref: "#/components/responses/ServiceUnavailable"
  /v1/account:
    delete:
      operationId: deleteAccount
      tags:
        - Account
      summary: Delete your account
      description: "Ends all sessions. In 14 days the account is made anonymous for good; until then the mailed link keeps it, and nobody can sign in. Businesses without another owner are closed with it. The session must have been authenticated in the last ten minutes."
      security:
        - bearer: []
      x-rate-limit: accountDeletion
      responses:
        "204":
          description: The account will be deleted.
          headers:
            X-Request-Id:
              $ref: "#/components/headers/XRequestId"
            X-RateLimit-Limit:
              $ref: "#/components/headers/XRateLimitLimit"
            X-RateLimit-Remaining:
              $ref: "#/components/headers/XRateLimitRemaining"
            X-RateLimit-Reset:
              $ref: "#/components/headers/XRateLimitReset"
            Cache-Control:
              $ref: "#/components/headers/NoStore"
        "400":
          $ref: "#/components/responses/BadRequest"
        "401":
          $ref: "#/components/responses/AuthenticationRequired"
        "403":
          $ref: "#/components/responses/StepUpRequired"
        "409":
          $ref: "#/components/responses/AccountStillNeeded"
        "429":
          $ref: "#/components/responses/TooManyRequests"
        "500":
          $ref: "#/components/responses/InternalServerError"
        "503":
          $ref: "#/components/responses/ServiceUnavailable"
  /v1/account/deletion/undo:
    post:
      operationId: undoDeletion
      tags:
        - Account
      summary: Keep your account
      description: "By the link of the mail, while the account is not deleted yet. Sign in afterwards."
      security: []
      x-rate-limit: mailedToken
      x-body-limit: 16384
      requestBody:
        required: true
        description: The token.
        content:
          application/json:
            schema:
              $ref: "#/components/schemas/MailedToken"
            examples:
              link:
                summary: From the link
                value:
                  token: q3Jt0p1uX2vM6Yk9aZs8Hc4Lr7Wd5Ne1Bf_Go-TiVxE
      responses:
        "200":
          description: The account stays.
          headers:
            X-Request-Id:
              $ref: "#/components/headers/XRequestId"
            X-RateLimit-Limit:
              $ref: "#/components/headers/XRateLimitLimit"
            X-RateLimit-Remaining:
              $ref: "#/components/headers/XRateLimitRemaining"
            X-RateLimit-Reset:
              $ref: "#/components/headers/XRateLimitReset"
            Cache-Control:
              $ref: "#/components/headers/NoStore"
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/Acknowledgement"
              examples:
                done:
                  summary: Kept
                  value:
                    message: Your account stays. You can sign in again.
        "400":
          $ref: "#/components/responses/BadRequestOrToken"
        "406":
          $ref: "#/components/responses/NotAcceptable"
        "413":
          $ref: "#/components/responses/PayloadTooLarge"
        "415":
          $ref: "#/components/responses/UnsupportedMediaType"
        "429":
          $ref: "#/components/responses/TooManyRequests"
        "500":
          $ref: "#/components/responses/InternalServerError"
        "503":
          $ref: "#/components/responses/ServiceUnavailable"
  /v1/account/export:
    post:
      operationId: requestExport
      tags:
        - Account
      summary: Ask for your data
      description: Gathers what is kept of you and mails you when it can be fetched. It can be asked for once a day. The session must have been authenticated in the last ten minutes.
      security:
        - bearer: []
      x-rate-limit: accountChange
      responses:
        "202":
          description: The data are being gathered.
          headers:
            X-Request-Id:
              $ref: "#/components/headers/XRequestId"
            X-RateLimit-Limit:
              $ref: "#/components/headers/XRateLimitLimit"
            X-RateLimit-Remaining:
              $ref: "#/components/headers/XRateLimitRemaining"
            X-RateLimit-Reset:
              $ref: "#/components/headers/XRateLimitReset"
            Cache-Control:
              $ref: "#/components/headers/NoStore"
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/Acknowledgement"
              examples:
                asked:
                  summary: Asked
                  value:
                    message: We gather your data and mail you when they can be fetched.
        "400":
          $ref: "#/components/responses/BadRequest"
        "401":
          $ref: "#/components/responses/AuthenticationRequired"
        "403":
          $ref: "#/components/responses/StepUpRequired"
        "406":
          $ref: "#/components/responses/NotAcceptable"
        "429":
          $ref: "#/components/responses/TooManyRequests"
        "500":
          $ref: "#/components/responses/InternalServerError"
        "503":
          $ref: "#/components/responses/ServiceUnavailable"
  /v1/account/export/download:
    post:
      operationId: downloadExport
      tags:
        - Account
      summary: Fetch your data
      description: "Gives what was gathered, as often as you like for a day. It takes both the token of the mailed link and the session of the person whose data they are."
      security:
        - bearer: []
      x-rate-limit: accountChange
      x-body-limit: 16384
      requestBody:
        required: true
        description: The token.
        content:
          application/json:
            schema:
              $ref: "#/components/schemas/MailedToken"
            examples:
              link:
                summary: From the link
                value:
                  token: q3Jt0p1uX2vM6Yk9aZs8Hc4Lr7Wd5Ne1Bf_Go-TiVxE
      responses:
        "200":
          description: The data.
          headers:
            X-Request-Id:
              $ref: "#/components/headers/XRequestId"
            X-RateLimit-Limit:
              $ref: "#/components/headers/XRateLimitLimit"
            X-RateLimit-Remaining:
              $ref: "#/components/headers/XRateLimitRemaining"
            X-RateLimit-Reset:
              $ref: "#/components/headers/XRateLimitReset"
            Cache-Control:
              $ref: "#/components/headers/NoStore"
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/AccountExport"
              examples:
                data:
                  summary: The beginning of it
                  value:
                    account:
                      email: "ana@example.com"
                      name: Ana Souza
                    sessions: []
        "400":
          $ref: "#/components/responses/BadRequestOrToken"
        "401":
          $ref: "#/components/responses/AuthenticationRequired"
        "406":
          $ref: "#/components/responses/NotAcceptable"
        "413":
          $ref: "#/components/responses/PayloadTooLarge"
        "415":
          $ref: "#/components/responses/UnsupportedMediaType"
        "429":
          $ref: "#/components/responses/TooManyRequests"
        "500":
          $ref: "#/components/responses/InternalServerError"
        "503":
          $ref: "#/components/responses/ServiceUnavailable"
  /.well-known/jwks.json:
    get:
      operationId: getKeySet
      tags:
        - Auth
      summary: The keys that verify access tokens
      description: "The public halves of the keys that sign access tokens, as a JSON Web Key Set (RFC 7517): the one that signs now first, then those whose tokens are still good. Read it again when a token names a key that is not in it."
      security: []
      x-rate-limit: publicRead
      responses:
        "200":
          description: The keys.
          headers:
            X-Request-Id:
              $ref: "#/components/headers/XRequestId"
            X-RateLimit-Limit:
              $ref: "#/components/headers/XRateLimitLimit"
            X-RateLimit-Remaining:
              $ref: "#/components/headers/XRateLimitRemaining"
            X-RateLimit-Reset:
              $ref: "#/components/headers/XRateLimitReset"
            Cache-Control:
              $ref: "#/components/headers/KeySetCache"
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/KeySet"
              examples:
                one:
                  summary: No rotation under way
                  value:
                    keys:
                      - kty: EC
                        use: sig
                        alg: ES256
                        crv: P-256
                        kid: oKIywvGUpTVTyxMQ3bwIIeQUudfr_CkLMjCE19ECD-U
                        x: f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU
                        "y": x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0
        "400":
          $ref: "#/components/responses/BadRequest"
        "406":
          $ref: "#/components/responses/NotAcceptable"
        "429":
          $ref: "#/components/responses/TooManyRequests"
        "500":
          $ref: "#/components/responses/InternalServerError"
        "503":
          $ref: "#/components/responses/ServiceUnavailable"
  /healthz:
    get:
      operationId: getHealth
      tags:
        - System
      summary: Whether the server runs
      description: "Liveness: touches nothing but the process itself, so a failure means that restarting it may help. Not limited."
      security: []
      responses:
        "200":
          description: The server runs.
          headers:
            X-Request-Id:
              $ref: "#/components/headers/XRequestId"
            Cache-Control:
              $ref: "#/components/headers/NoStore"
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/Health"
              examples:
                running:
                  summary: The server runs
                  value:
                    status: ok
        "400":
          $ref: "#/components/responses/BadRequest"
        "406":
          $ref: "#/components/responses/NotAcceptable"
        "500":
          $ref: "#/components/responses/InternalServerError"
        "503":
          $ref: "#/components/responses/ServiceUnavailable"
  /readyz:
    get:
      operationId: getReadiness
      tags:
        - System
      summary: Whether the server can do its work
      description: "Readiness: asks the database and looks whether its migrations are current, each with a time-out of its own. While it fails, send no traffic here; the server recovers by itself. Not limited."
      security: []
      responses:
        "200":
          description: The server can do its work.
          headers:
            X-Request-Id:
              $ref: "#/components/headers/XRequestId"
            Cache-Control:
              $ref: "#/components/headers/NoStore"
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/Readiness"
              examples:
                ready:
                  summary: All is well
                  value:
                    status: ready
                    checks:
                      - name: database
                        outcome: pass
                      - name: migrations
                        outcome: pass
        "400":
          $ref: "#/components/responses/BadRequest"
        "406":
          $ref: "#/components/responses/NotAcceptable"
        "500":
          $ref: "#/components/responses/InternalServerError"
        "503":
          description: "The server cannot do its work now; the checks say why."
          headers:
            X-Request-Id:
              $ref: "#/components/headers/XRequestId"
            Cache-Control:
              $ref: "#/components/headers/NoStore"
            Retry-After:
              $ref: "#/components/headers/RetryAfter"
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/Readiness"
              examples:
                databaseDown:
                  summary: The database does not answer
                  value:
                    status: not_ready
                    checks:
                      - name: database
                        outcome: fail
                        detail: no answer within 1000 ms
                      - name: migrations
                        outcome: fail
                        detail: not known without the database
components:
  schemas:
    Venue:
      type: object
      description: A karaoke venue as anybody may see it.
      required:
        - id
        - name
        - urlName
        - acceptingRequests
        - address
        - city
        - state
        - postalCode
        - country
        - timeZone
        - createdAt
        - updatedAt
      properties:
        id:
          description: The venue's id.
          type: string
          format: uuid
        name:
          description: What the venue is called.
          type: string
          minLength: 1
          maxLength: 255
        urlName:
          type: string
          description: "The venue's name in URLs, unique on the platform."
          minLength: 3
          maxLength: 100
          pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"
        acceptingRequests:
          type: boolean
          description: Whether song requests are taken now.
        address:
          type: string
          description: Street and number.
          minLength: 1
          maxLength: 500
        city:
          description: The town or city.
          type: string
          minLength: 1
          maxLength: 255
        state:
          type: string
          description: "State, province or region."
          minLength: 1
          maxLength: 100
        postalCode:
          description: "The postal code, as the country writes it."
          type: string
          minLength: 1
          maxLength: 20
        country:
          description: The country.
          type: string
          minLength: 1
          maxLength: 100
        phoneNumber:
          type: string
          description: In E.164 form.
          pattern: "^\\+[1-9][0-9]{1,14}$"
        website:
          description: The venue's own site.
          type: string
          format: uri
          maxLength: 500
        location:
          $ref: "#/components/schemas/GeoPoint"
        timeZone:
          type: string
          description: "The venue's time zone, an IANA name."
          minLength: 1
          maxLength: 100
        distanceMiles:
          type: number
          format: double
          description: "Distance from the coordinates of the search, to two decimals; only in answers to such a search."
          minimum: 0
        createdAt:
          description: When it was added.
          type: string
          format: date-time
        updatedAt:
          description: When it was last changed.
          type: string
          format: date-time
    VenueDetail:
      description: A venue with what its page shows besides.
      allOf:
        - $ref: "#/components/schemas/Venue"
        - type: object
          required:
            - systems
            - stats
            - branding
          properties:
            systems:
              type: array
              description: "The karaoke systems whose songs the venue offers, by name."
              items:
                $ref: "#/components/schemas/KaraokeSystem"
            stats:
              $ref: "#/components/schemas/VenueStats"
            branding:
              description: "How the venue's owner wants its pages to look; null for the platform's own look."
              oneOf:
                - $ref: "#/components/schemas/Branding"
                - type: "null"
    VenueList:
      type: object
      description: One page of venues.
      required:
        - venues
        - pagination
      properties:
        venues:
          description: The venues of this page.
          type: array
          maxItems: 100
          items:
            $ref: "#/components/schemas/Venue"
        pagination:
          $ref: "#/components/schemas/Pagination"
    VenueReference:
      type: object
      description: "A venue, named."
      required:
        - id
        - name
      properties:
        id:
          description: The venue's id.
          type: string
          format: uuid
        name:
          description: What the venue is called.
          type: string
          minLength: 1
          maxLength: 255
    VenueSort:
      type: string
      description: "What venues are ordered by; `distance` needs coordinates."
      enum:
        - name
        - city
        - distance
        - created
    VenueStats:
      type: object
      description: Figures about a venue.
      required:
        - totalSongs
      properties:
        totalSongs:
          type: integer
          format: int64
          description: How many songs the songbook has.
          minimum: 0
    GeoPoint:
      type: object
      description: "A place on the earth, in degrees (WGS 84)."
      required:
        - latitude
        - longitude
      properties:
        latitude:
          description: Degrees north of the equator.
          type: number
          format: double
          minimum: -90
          maximum: 90
        longitude:
          description: Degrees east of Greenwich.
          type: number
          format: double
          minimum: -180
          maximum: 180
    KaraokeSystem:
      type: object
      description: "A karaoke system, named."
      required:
        - id
        - name
      properties:
        id:
          description: The system's id.
          type: string
          format: uuid
        name:
          description: What the venue calls it.
          type: string
          minLength: 1
          maxLength: 255
    Branding:
      type: object
      description: The look of an owner's pages.
      required:
        - colorPalette
        - poweredBySingr
      properties:
        logoUrl:
          description: "Where the logo is, as an image."
          type: string
          format: uri
          maxLength: 2048
        colorPalette:
          type: object
          description: "Colours by their role, such as `primary`."
          maxProperties: 32
          additionalProperties:
            type: string
            pattern: "^#[0-9A-Fa-f]{6}$"
        poweredBySingr:
          type: boolean
          description: Whether the pages say that they are powered by Singr.
    Song:
      type: object
      description: A song of a songbook.
      required:
        - songdbId
        - artist
        - title
        - combined
      properties:
        songdbId:
          description: The song's id.
          type: integer
          format: int64
          minimum: 1
        artist:
          description: Who performs the song.
          type: string
          minLength: 1
          maxLength: 255
        title:
          description: What the song is called.
          type: string
          minLength: 1
          maxLength: 255
        combined:
          type: string
          description: "Artist and title as one text, \"artist - title\"."
          minLength: 5
          maxLength: 513
    SongSearchResult:
      type: object
      description: One page of the songs that a text finds.
      required:
        - songs
        - pagination
      properties:
        songs:
          description: "The songs found, best first."
          type: array
          maxItems: 100
          items:
            $ref: "#/components/schemas/Song"
        pagination:
          $ref: "#/components/schemas/Pagination"
    Songbook:
      type: object
      description: "One page of a venue's songbook, by artist and title."
      required:
        - venue
        - songs
        - availableLetters
        - pagination
      properties:
        venue:
          $ref: "#/components/schemas/VenueReference"
        songs:
          description: "The songs, by artist and title."
          type: array
          maxItems: 100
          items:
            $ref: "#/components/schemas/Song"
        availableLetters:
          type: array
          description: "Every value of `letter` that has songs in the chosen system, whatever `letter` and `artist` were asked for: `#` and `0` first, then letters in the order of their code points."
          maxItems: 1000
          uniqueItems: true
          items:
            type: string
            minLength: 1
            maxLength: 1
        pagination:
          $ref: "#/components/schemas/Pagination"
    SongRequest:
      type: object
      description: A song that somebody wants to sing at a venue.
      required:
        - id
        - venueId
        - venueName
        - artist
        - title
        - keyChange
        - displayName
        - status
        - processed
        - position
        - requestedAt
        - processedAt
      properties:
        id:
          description: The request's id.
          type: integer
          format: int64
          minimum: 1
        venueId:
          description: The venue that it was made at.
          type: string
          format: uuid
        venueName:
          description: That venue's name.
          type: string
          minLength: 1
          maxLength: 255
        artist:
          description: Who performs the song.
          type: string
          minLength: 1
          maxLength: 255
        title:
          description: What the song is called.
          type: string
          minLength: 1
          maxLength: 255
        keyChange:
          type: integer
          format: int32
          description: Semitones up or down.
          minimum: -12
          maximum: 12
        notes:
          description: The singer's word to the host.
          type: string
          maxLength: 500
        guestName:
          type: string
          description: The name that the guest gave.
          minLength: 1
          maxLength: 100
        displayName:
          type: string
          description: "The name that the venue shows and calls; \"Guest\" when none was given."
          minLength: 1
          maxLength: 255
        status:
          $ref: "#/components/schemas/SongRequestStatus"
        processed:
          type: boolean
          description: Whether the request is over.
        position:
          type:
            - integer
            - "null"
          format: int32
          description: "The place in the venue's queue now, 1 being next; null when the request is not in the queue."
          minimum: 1
        requestedAt:
          description: When it was made.
          type: string
          format: date-time
        processedAt:
          type:
            - string
            - "null"
          format: date-time
          description: "When the request was over; null before."
    SongRequestStatus:
      type: string
      description: "`pending` waits in the queue, `performing` is on stage; `performed`, `cancelled` and `skipped` are over."
      enum:
        - pending
        - performing
        - performed
        - cancelled
        - skipped
    NewGuestRequest:
      type: object
      description: "A guest's song request. Any artist and title may be asked for, whether the songbook has them or not. Texts are one line with something visible in it; only `notes` may have line breaks."
      required:
        - artist
        - title
      additionalProperties: false
      properties:
        artist:
          description: Who performs the song.
          type: string
          minLength: 1
          maxLength: 255
          pattern: "^[^\\x00-\\x1F\\x7F-\\x9F\\u2028-\\u202E\\u2066-\\u2069]*[^\\x00-\\x20\\x7F-\\xA0\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u3000\\uFEFF][^\\x00-\\x1F\\x7F-\\x9F\\u2028-\\u202E\\u2066-\\u2069]*$"
          x-pattern-message: "must hold a visible character and stand in one line, without control characters"
        title:
          description: What the song is called.
          type: string
          minLength: 1
          maxLength: 255
          pattern: "^[^\\x00-\\x1F\\x7F-\\x9F\\u2028-\\u202E\\u2066-\\u2069]*[^\\x00-\\x20\\x7F-\\xA0\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u3000\\uFEFF][^\\x00-\\x1F\\x7F-\\x9F\\u2028-\\u202E\\u2066-\\u2069]*$"
          x-pattern-message: "must hold a visible character and stand in one line, without control characters"
        keyChange:
          type: integer
          format: int32
          description: Semitones up or down.
          minimum: -12
          maximum: 12
          default: 0
        notes:
          type: string
          description: A word to the host.
          minLength: 1
          maxLength: 500
          pattern: "^[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\u202A-\\u202E\\u2066-\\u2069]*$"
          x-pattern-message: must not hold control characters other than tabs and line breaks
        guestName:
          type: string
          description: The name to call when it is the guest's turn.
          minLength: 1
          maxLength: 100
          pattern: "^[^\\x00-\\x1F\\x7F-\\x9F\\u2028-\\u202E\\u2066-\\u2069]*[^\\x00-\\x20\\x7F-\\xA0\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u3000\\uFEFF][^\\x00-\\x1F\\x7F-\\x9F\\u2028-\\u202E\\u2066-\\u2069]*$"
          x-pattern-message: "must hold a visible character and stand in one line, without control characters"
    KeySet:
      type: object
      description: "A JSON Web Key Set (RFC 7517 §5)."
      required:
        - keys
      properties:
        keys:
          type: array
          description: "The key that signs now, then the others that verify."
          minItems: 1
          maxItems: 8
          items:
            $ref: "#/components/schemas/VerificationKey"
    VerificationKey:
      type: object
      description: "A public key on the curve P-256 (RFC 7518 §6.2)."
      required:
        - kty
        - use
        - alg
        - crv
        - kid
        - x
        - "y"
      properties:
        kty:
          type: string
          description: The family of the key.
          const: EC
        use:
          type: string
          description: What the key is for.
          const: sig
        alg:
          type: string
          description: The algorithm of the signatures.
          const: ES256
        crv:
          type: string
          description: The curve.
          const: P-256
        kid:
          type: string
          description: "The key's name in token headers, its thumbprint (RFC 7638)."
          minLength: 43
          maxLength: 43
        x:
          type: string
          description: The point's first coordinate in base64url.
          minLength: 43
          maxLength: 43
        "y":
          type: string
          description: The point's second coordinate in base64url.
          minLength: 43
          maxLength: 43
    Pagination:
      type: object
      description: Where a page stands in its list.
      required:
        - limit
        - hasMore
        - nextCursor
      properties:
        limit:
          type: integer
          format: int32
          description: The limit that was applied.
          minimum: 1
          maximum: 100
        hasMore:
          type: boolean
          description: Whether another page follows.
        nextCursor:
          type:
            - string
            - "null"
          description: "The `cursor` of the next page; null when there is none."
          minLength: 16
          maxLength: 4096
          pattern: "^[A-Za-z0-9_-]+$"
    Health:
      type: object
      description: The server runs.
      required:
        - status
      properties:
        status:
          description: "Always `ok`; a server that cannot say so does not answer."
          type: string
          const: ok
    Readiness:
      type: object
      description: "Whether the server can do its work, and what it looked at to know."
      required:
        - status
        - checks
      properties:
        status:
          $ref: "#/components/schemas/ReadinessStatus"
        checks:
          description: "What was asked, each with its outcome."
          type: array
          minItems: 1
          maxItems: 20
          items:
            $ref: "#/components/schemas/ReadinessCheck"
    ReadinessCheck:
      type: object
      description: One thing that the server needs.
      required:
        - name
        - outcome
      properties:
        name:
          type: string
          description: "What was looked at, such as `database` or `migrations`."
          minLength: 1
          maxLength: 50
        outcome:
          $ref: "#/components/schemas/CheckOutcome"
        detail:
          type: string
          description: "What is wrong, in words that tell nothing secret."
          minLength: 1
          maxLength: 200
    ReadinessStatus:
      type: string
      description: Whether the server can do its work.
      enum:
        - ready
        - not_ready
    CheckOutcome:
      type: string
      description: How a check went.
      enum:
        - pass
        - fail
    Problem:
      type: object
      description: Why a request was refused or failed (RFC 9457).
      required:
        - type
        - title
        - status
        - instance
        - requestId
      properties:
        type:
          type: string
          format: uri
          description: "Which problem it is; stable, for programs."
        title:
          type: string
          description: "The problem in a few words, the same for every occurrence."
          minLength: 1
        status:
          type: integer
          format: int32
          description: The status code of the response.
          minimum: 400
          maximum: 599
        detail:
          type: string
          description: "What happened this time, for people."
          minLength: 1
        instance:
          type: string
          description: The path of the request.
        requestId:
          type: string
          description: "The same as `X-Request-Id`."
          minLength: 1
          maxLength: 128
        errors:
          type: array
          description: Every way in which the request breaks the contract.
          minItems: 1
          maxItems: 100
          items:
            $ref: "#/components/schemas/ProblemViolation"
    ProblemViolation:
      type: object
      description: "One way in which a request breaks the contract; it has either `pointer` or `parameter`."
      required:
        - code
        - message
      properties:
        pointer:
          type: string
          description: "Where in the body, a JSON Pointer (RFC 6901); empty for the whole body."
        parameter:
          type: string
          description: "The name of a path, query, header or cookie parameter."
        code:
          type: string
          description: "What kind of violation it is; stable, for programs."
          minLength: 1
        message:
          type: string
          description: "What is wrong and what is allowed, for people."
          minLength: 1
    AccountType:
      type: string
      description: "What the account is for: running venues, or singing."
      enum:
        - customer
        - singer
    CustomerSignUp:
      type: object
      description: What an account that runs venues begins with.
      additionalProperties: false
      properties:
        legalBusinessName:
          type: string
          description: The legal name of the business.
          minLength: 1
          maxLength: 255
          pattern: "^[^\\x00-\\x1F\\x7F-\\x9F\\u2028-\\u202E\\u2066-\\u2069]*[^\\x00-\\x20\\x7F-\\xA0\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u3000\\uFEFF][^\\x00-\\x1F\\x7F-\\x9F\\u2028-\\u202E\\u2066-\\u2069]*$"
          x-pattern-message: "must hold a visible character and stand in one line, without control characters"
        contactEmail:
          type: string
          description: "Where the business is reached; the account's own address when left out."
          format: email
          minLength: 3
          maxLength: 254
        timezone:
          type: string
          description: "The business's time zone, an IANA name; the default of its venues."
          minLength: 1
          maxLength: 64
          pattern: "^[A-Za-z]+(/[A-Za-z0-9_+-]+){0,2}$"
          x-pattern-message: must be a time zone such as America/Chicago
          default: UTC
    SingerSignUp:
      type: object
      description: What a singer's account begins with.
      additionalProperties: false
      properties:
        nickname:
          type: string
          description: The name on stage.
          minLength: 1
          maxLength: 100
          pattern: "^[^\\x00-\\x1F\\x7F-\\x9F\\u2028-\\u202E\\u2066-\\u2069]*[^\\x00-\\x20\\x7F-\\xA0\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u3000\\uFEFF][^\\x00-\\x1F\\x7F-\\x9F\\u2028-\\u202E\\u2066-\\u2069]*$"
          x-pattern-message: "must hold a visible character and stand in one line, without control characters"
    NewAccount:
      type: object
      description: "A new account. `customerData` goes with a customer's account only, `singerData` with a singer's."
      required:
        - email
        - password
        - accountType
      additionalProperties: false
      properties:
        email:
          type: string
          description: "The address to sign in with; upper and lower case are the same."
          format: email
          minLength: 3
          maxLength: 254
        password:
          type: string
          description: "At least 8 characters (code points), any of Unicode; neither common nor made of your own name or address."
          minLength: 8
          maxLength: 128
        accountType:
          $ref: "#/components/schemas/AccountType"
        name:
          type: string
          description: Your name.
          minLength: 1
          maxLength: 255
          pattern: "^[^\\x00-\\x1F\\x7F-\\x9F\\u2028-\\u202E\\u2066-\\u2069]*[^\\x00-\\x20\\x7F-\\xA0\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u3000\\uFEFF][^\\x00-\\x1F\\x7F-\\x9F\\u2028-\\u202E\\u2066-\\u2069]*$"
          x-pattern-message: "must hold a visible character and stand in one line, without control characters"
        customerData:
          $ref: "#/components/schemas/CustomerSignUp"
        singerData:
          $ref: "#/components/schemas/SingerSignUp"
    Credentials:
      type: object
      description: An address with its password.
      required:
        - email
        - password
      additionalProperties: false
      properties:
        email:
          type: string
          description: The address of the account.
          format: email
          minLength: 3
          maxLength: 254
        password:
          type: string
          description: The password.
          minLength: 1
          maxLength: 1024
    UserSummary:
      type: object
      description: Who is signed in.
      required:
        - id
        - email
        - name
        - roles
      properties:
        id:
          type: string
          description: The user's id.
          format: uuid
        email:
          type: string
          description: The address.
          format: email
          minLength: 3
          maxLength: 254
        name:
          type:
            - string
            - "null"
          description: "The name, if one was given."
          minLength: 1
          maxLength: 255
        roles:
          type: array
          description: "What the user is: `singer`, roles in tenants, roles on the platform. It tells clients what to show; what is allowed is decided by the server for each request."
          maxItems: 100
          items:
            type: string
            description: A role.
            minLength: 1
            maxLength: 64
    SessionTokens:
      type: object
      description: Signed in.
      required:
        - kind
        - accessToken
        - refreshToken
        - expiresIn
        - tokenType
        - user
      properties:
        kind:
          type: string
          const: tokens
          description: Tells tokens from a challenge.
        accessToken:
          type: string
          description: "Goes into `Authorization: Bearer …`."
          minLength: 20
          maxLength: 4096
        refreshToken:
          type: string
          description: "Gets the next pair of tokens, once. Keep it secret."
          minLength: 43
          maxLength: 43
          pattern: "^[A-Za-z0-9_-]{43}$"
          x-pattern-message: "must be a token as it was issued, 43 letters, digits, hyphens and underscores"
        expiresIn:
          type: integer
          format: int32
          description: Seconds for which the access token is good.
          minimum: 1
        tokenType:
          type: string
          description: How the access token is sent.
          const: Bearer
        user:
          $ref: "#/components/schemas/UserSummary"
    TwoFactorMethod:
      type: string
      description: "A second factor: a code of an authenticator app, of a text message, or a recovery code."
      enum:
        - totp
        - sms
        - backup
    TwoFactorChallenge:
      type: object
      description: "The first factor was right; the second one is due."
      required:
        - kind
        - twoFactorToken
        - twoFactorMethods
        - expiresIn
        - phoneNumber
        - message
      properties:
        kind:
          type: string
          const: two_factor
          description: Tells a challenge from tokens.
        twoFactorToken:
          type: string
          description: Names this sign-in when the second factor is shown.
          minLength: 43
          maxLength: 43
          pattern: "^[A-Za-z0-9_-]{43}$"
          x-pattern-message: "must be a token as it was issued, 43 letters, digits, hyphens and underscores"
        twoFactorMethods:
          type: array
          description: The factors that will do.
          minItems: 1
          maxItems: 3
          items:
            $ref: "#/components/schemas/TwoFactorMethod"
        expiresIn:
          type: integer
          format: int32
          description: Seconds until the sign-in must begin again.
          minimum: 1
          maximum: 300
        phoneNumber:
          type:
            - string
            - "null"
          description: "The last digits of the number that text messages go to, if they do."
          minLength: 1
          maxLength: 32
        message:
          type: string
          description: "What to do, for people."
          minLength: 1
    SignInAnswer:
      description: "Tokens, or a challenge where the account has a second factor; `kind` tells them apart."
      oneOf:
        - $ref: "#/components/schemas/SessionTokens"
        - $ref: "#/components/schemas/TwoFactorChallenge"
      discriminator:
        propertyName: kind
        mapping:
          tokens: "#/components/schemas/SessionTokens"
          two_factor: "#/components/schemas/TwoFactorChallenge"
    Acknowledgement:
      type: object
      description: "What happened, for people."
      required:
        - message
      properties:
        message:
          type: string
          description: The text.
          minLength: 1
    EmailAddress:
      type: object
      description: An address.
      required:
        - email
      additionalProperties: false
      properties:
        email:
          type: string
          description: The address of the account.
          format: email
          minLength: 3
          maxLength: 254
    MailedToken:
      type: object
      description: The token of a mailed link.
      required:
        - token
      additionalProperties: false
      properties:
        token:
          type: string
          description: "What stands behind `#token=` in the link."
          minLength: 43
          maxLength: 43
          pattern: "^[A-Za-z0-9_-]{43}$"
          x-pattern-message: "must be a token as it was issued, 43 letters, digits, hyphens and underscores"
    RefreshGrant:
      type: object
      description: A refresh token.
      required:
        - refreshToken
      additionalProperties: false
      properties:
        refreshToken:
          type: string
          description: The one issued last.
          minLength: 43
          maxLength: 43
          pattern: "^[A-Za-z0-9_-]{43}$"
          x-pattern-message: "must be a token as it was issued, 43 letters, digits, hyphens and underscores"
    RefreshedTokens:
      type: object
      description: The next pair of tokens.
      required:
        - accessToken
        - refreshToken
        - expiresIn
        - tokenType
      properties:
        accessToken:
          type: string
          description: "Goes into `Authorization: Bearer …`."
          minLength: 20
          maxLength: 4096
        refreshToken:
          type: string
          description: "The next refresh token; the one that was sent is used up."
          minLength: 43
          maxLength: 43
          pattern: "^[A-Za-z0-9_-]{43}$"
          x-pattern-message: "must be a token as it was issued, 43 letters, digits, hyphens and underscores"
        expiresIn:
          type: integer
          format: int32
          description: Seconds for which the access token is good.
          minimum: 1
        tokenType:
          type: string
          description: How the access token is sent.
          const: Bearer
    AccessTokenAnswer:
      type: object
      description: "A new access token of the same session; the refresh token stays."
      required:
        - accessToken
        - expiresIn
        - tokenType
      properties:
        accessToken:
          type: string
          description: "Goes into `Authorization: Bearer …`."
          minLength: 20
          maxLength: 4096
        expiresIn:
          type: integer
          format: int32
          description: Seconds for which the access token is good.
          minimum: 1
        tokenType:
          type: string
          description: How the access token is sent.
          const: Bearer
    SessionsToEnd:
      type: object
      description: Which sessions are to end.
      additionalProperties: false
      properties:
        exceptCurrent:
          type: boolean
          description: Whether the session that asks stays.
          default: false
    PasswordReset:
      type: object
      description: A mailed token with the new password.
      required:
        - token
        - newPassword
      additionalProperties: false
      properties:
        token:
          type: string
          description: "What stands behind `#token=` in the link."
          minLength: 43
          maxLength: 43
          pattern: "^[A-Za-z0-9_-]{43}$"
          x-pattern-message: "must be a token as it was issued, 43 letters, digits, hyphens and underscores"
        newPassword:
          type: string
          description: "At least 8 characters (code points), any of Unicode; neither common nor made of your own name or address."
          minLength: 8
          maxLength: 128
    AuthenticationProof:
      description: "One proof of who is there; `method` tells which."
      oneOf:
        - $ref: "#/components/schemas/PasswordProof"
        - $ref: "#/components/schemas/AppCodeProof"
        - $ref: "#/components/schemas/TextCodeProof"
      discriminator:
        propertyName: method
        mapping:
          password: "#/components/schemas/PasswordProof"
          totp: "#/components/schemas/AppCodeProof"
          sms: "#/components/schemas/TextCodeProof"
    ContextType:
      type: string
      description: "A profile that runs venues, or one that sings."
      enum:
        - customer
        - singer
    ActiveContext:
      type: object
      description: The profile that somebody works with.
      required:
        - type
        - id
      properties:
        type:
          $ref: "#/components/schemas/ContextType"
        id:
          type: string
          description: The profile's id.
          format: uuid
    ContextChoice:
      type: object
      description: The profile to work with.
      required:
        - contextType
        - contextId
      additionalProperties: false
      properties:
        contextType:
          $ref: "#/components/schemas/ContextType"
        contextId:
          type: string
          description: "The profile's id: your own, or for `customer` one whose team you belong to."
          format: uuid
    Session:
      type: object
      description: Where somebody is signed in.
      required:
        - id
        - createdAt
        - lastUsedAt
        - expiresAt
        - ipAddress
        - userAgent
        - methods
        - current
      properties:
        id:
          type: string
          description: The session's id.
          format: uuid
        createdAt:
          type: string
          description: When it began.
          format: date-time
        lastUsedAt:
          type: string
          description: When it last got tokens.
          format: date-time
        expiresAt:
          type: string
          description: When it ends unless it is used before.
          format: date-time
        ipAddress:
          type: string
          description: The network address that it last got tokens from.
          minLength: 1
          maxLength: 64
        userAgent:
          type:
            - string
            - "null"
          description: What the client called itself.
          minLength: 1
          maxLength: 1024
        methods:
          type: array
          description: How the user proved who they are (RFC 8176).
          minItems: 1
          maxItems: 8
          items:
            type: string
            description: A method.
            minLength: 1
            maxLength: 16
        current:
          type: boolean
          description: Whether it is the session that asks.
    SessionList:
      type: object
      description: One page of sessions.
      required:
        - sessions
        - pagination
      properties:
        sessions:
          type: array
          description: "The sessions of this page, the latest first."
          maxItems: 100
          items:
            $ref: "#/components/schemas/Session"
        pagination:
          $ref: "#/components/schemas/Pagination"
    CustomerProfileSummary:
      type: object
      description: Your own account that runs venues.
      required:
        - id
        - legalBusinessName
        - dbaName
      properties:
        id:
          type: string
          description: The profile's id.
          format: uuid
        legalBusinessName:
          type:
            - string
            - "null"
          description: The legal name.
          minLength: 1
          maxLength: 255
        dbaName:
          type:
            - string
            - "null"
          description: The name it does business under.
          minLength: 1
          maxLength: 255
    SingerProfileSummary:
      type: object
      description: Your profile as a singer.
      required:
        - id
        - nickname
        - avatarUrl
      properties:
        id:
          type: string
          description: The profile's id.
          format: uuid
        nickname:
          type:
            - string
            - "null"
          description: The name on stage.
          minLength: 1
          maxLength: 100
        avatarUrl:
          type:
            - string
            - "null"
          description: A picture.
          minLength: 1
          maxLength: 2048
    OrganizationSummary:
      type: object
      description: An account whose team you belong to.
      required:
        - id
        - name
        - role
      properties:
        id:
          type: string
          description: The id of the customer's profile.
          format: uuid
        name:
          type: string
          description: What it is called.
          minLength: 1
          maxLength: 255
        role:
          type: string
          description: Your role in it.
          minLength: 1
          maxLength: 64
    Me:
      type: object
      description: Your account.
      required:
        - id
        - email
        - isEmailVerified
        - pendingEmail
        - name
        - displayName
        - phoneNumber
        - phoneVerified
        - imageUrl
        - roles
        - activeContext
        - customerProfile
        - singerProfile
        - organizations
        - twoFactorEnabled
        - hasPassword
        - createdAt
        - lastLoginAt
      properties:
        id:
          type: string
          description: Your id.
          format: uuid
        email:
          type: string
          description: Your address.
          format: email
          minLength: 3
          maxLength: 254
        isEmailVerified:
          type: boolean
          description: Whether you have shown that the address is yours.
        pendingEmail:
          type:
            - string
            - "null"
          description: The address that you want to change to and have not confirmed.
          minLength: 3
          maxLength: 254
        name:
          type:
            - string
            - "null"
          description: Your name.
          minLength: 1
          maxLength: 255
        displayName:
          type:
            - string
            - "null"
          description: The name that others see.
          minLength: 1
          maxLength: 255
        phoneNumber:
          type:
            - string
            - "null"
          description: Your telephone number (E.164).
          minLength: 1
          maxLength: 16
        phoneVerified:
          type: boolean
          description: Whether you have shown that the number is yours.
        imageUrl:
          type:
            - string
            - "null"
          description: Your picture.
          minLength: 1
          maxLength: 2048
        roles:
          type: array
          description: "What you are: `singer`, roles in tenants, roles on the platform."
          maxItems: 100
          items:
            type: string
            description: A role.
            minLength: 1
            maxLength: 64
        activeContext:
          description: "The profile that you work with now; null when there is none."
          oneOf:
            - $ref: "#/components/schemas/ActiveContext"
            - type: "null"
        customerProfile:
          description: "Your own account that runs venues; null when there is none."
          oneOf:
            - $ref: "#/components/schemas/CustomerProfileSummary"
            - type: "null"
        singerProfile:
          description: "Your profile as a singer; null when there is none."
          oneOf:
            - $ref: "#/components/schemas/SingerProfileSummary"
            - type: "null"
        organizations:
          type: array
          description: "The accounts whose teams you belong to, your own included."
          maxItems: 1000
          items:
            $ref: "#/components/schemas/OrganizationSummary"
        twoFactorEnabled:
          type: boolean
          description: Whether signing in takes a second factor.
        hasPassword:
          type: boolean
          description: Whether the account has a password.
        createdAt:
          type: string
          description: When the account was made.
          format: date-time
        lastLoginAt:
          type:
            - string
            - "null"
          description: When you last signed in.
          format: date-time
    ProfileChanges:
      type: object
      description: "What to change; what is left out stays, null removes."
      additionalProperties: false
      properties:
        name:
          type:
            - string
            - "null"
          description: Your name.
          minLength: 1
          maxLength: 255
          pattern: "^[^\\x00-\\x1F\\x7F-\\x9F\\u2028-\\u202E\\u2066-\\u2069]*[^\\x00-\\x20\\x7F-\\xA0\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u3000\\uFEFF][^\\x00-\\x1F\\x7F-\\x9F\\u2028-\\u202E\\u2066-\\u2069]*$"
          x-pattern-message: "must hold a visible character and stand in one line, without control characters"
        displayName:
          type:
            - string
            - "null"
          description: The name that others see.
          minLength: 1
          maxLength: 255
          pattern: "^[^\\x00-\\x1F\\x7F-\\x9F\\u2028-\\u202E\\u2066-\\u2069]*[^\\x00-\\x20\\x7F-\\xA0\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u3000\\uFEFF][^\\x00-\\x1F\\x7F-\\x9F\\u2028-\\u202E\\u2066-\\u2069]*$"
          x-pattern-message: "must hold a visible character and stand in one line, without control characters"
        imageUrl:
          type:
            - string
            - "null"
          description: An https address of your picture.
          format: uri
          minLength: 9
          maxLength: 2048
          pattern: "^https://"
          x-pattern-message: "must begin with https://"
      minProperties: 1
    MagicLinkAsked:
      type: object
      description: "A link is on its way, if the address is somebody's."
      required:
        - message
        - clientSecret
      properties:
        message:
          type: string
          description: "What to do, for people."
          minLength: 1
        clientSecret:
          type: string
          description: "Keep it; the link's token is good only together with it."
          minLength: 43
          maxLength: 43
          pattern: "^[A-Za-z0-9_-]{43}$"
          x-pattern-message: "must be a token as it was issued, 43 letters, digits, hyphens and underscores"
    MagicLinkProof:
      type: object
      description: A link's token with the secret of the client that asked for it.
      required:
        - token
        - clientSecret
      additionalProperties: false
      properties:
        token:
          type: string
          description: "What stands behind `#token=` in the link."
          minLength: 43
          maxLength: 43
          pattern: "^[A-Za-z0-9_-]{43}$"
          x-pattern-message: "must be a token as it was issued, 43 letters, digits, hyphens and underscores"
        clientSecret:
          type: string
          description: What the client got when it asked.
          minLength: 43
          maxLength: 43
          pattern: "^[A-Za-z0-9_-]{43}$"
          x-pattern-message: "must be a token as it was issued, 43 letters, digits, hyphens and underscores"
    PasswordProof:
      type: object
      description: The password.
      required:
        - method
        - password
      additionalProperties: false
      properties:
        method:
          const: password
          description: Tells the proofs apart.
        password:
          type: string
          description: The account's password.
          minLength: 1
          maxLength: 1024
    AppCodeProof:
      type: object
      description: A code of the authenticator app.
      required:
        - method
        - code
      additionalProperties: false
      properties:
        method:
          const: totp
          description: Tells the proofs apart.
        code:
          type: string
          description: The present code.
          minLength: 6
          maxLength: 6
          pattern: "^[0-9]{6}$"
          x-pattern-message: must be six digits
    TwoFactorStatus:
      type: object
      description: What signing in takes beside the first factor.
      required:
        - totpEnabled
        - smsEnabled
        - smsPhoneNumber
        - backupCodesGenerated
        - backupCodesRemaining
      properties:
        totpEnabled:
          type: boolean
          description: Whether a code of an authenticator app will do.
        smsEnabled:
          type: boolean
          description: Whether a code by text message will do.
        smsPhoneNumber:
          type:
            - string
            - "null"
          description: "The last digits of the number that codes go to; null while they do not."
          minLength: 1
          maxLength: 32
        backupCodesGenerated:
          type: boolean
          description: Whether recovery codes were issued.
        backupCodesRemaining:
          type: integer
          format: int32
          description: How many of them are unused.
          minimum: 0
          maximum: 10
    SessionProof:
      type: object
      description: The proof of who is there. Without a password the session must have been authenticated in the last ten minutes.
      additionalProperties: false
      properties:
        password:
          type: string
          description: The account's password.
          minLength: 1
          maxLength: 1024
    TextCodeProof:
      type: object
      description: A code of a text message that was asked for.
      required:
        - method
        - code
      additionalProperties: false
      properties:
        method:
          const: sms
          description: Tells the proofs apart.
        code:
          type: string
          description: The code of the message.
          minLength: 6
          maxLength: 6
          pattern: "^[0-9]{6}$"
          x-pattern-message: must be six digits
    AuthenticatorSetup:
      type: object
      description: What an authenticator app is given. The factor is on once a code of the app is confirmed.
      required:
        - secret
        - qrCode
        - otpauthUri
        - expiresIn
      properties:
        secret:
          type: string
          description: "The secret to type into the app, base 32 (RFC 4648)."
          minLength: 32
          maxLength: 32
        qrCode:
          type: string
          description: "The same as a picture to scan, a PNG as a `data:` address."
          minLength: 1
          maxLength: 65536
        otpauthUri:
          type: string
          description: The same as an address that apps open.
          minLength: 1
          maxLength: 1024
        expiresIn:
          type: integer
          format: int32
          description: Seconds in which a code must be confirmed.
          minimum: 1
    AuthenticatorCode:
      type: object
      description: The present code of the authenticator app.
      required:
        - token
      additionalProperties: false
      properties:
        token:
          type: string
          description: The six digits that the app shows.
          minLength: 6
          maxLength: 6
          pattern: "^[0-9]{6}$"
          x-pattern-message: must be six digits
    TextMessageCode:
      type: object
      description: The code of a text message.
      required:
        - code
      additionalProperties: false
      properties:
        code:
          type: string
          description: The six digits of the message.
          minLength: 6
          maxLength: 6
          pattern: "^[0-9]{6}$"
          x-pattern-message: must be six digits
    SecondFactorOn:
      type: object
      description: "The factor is on and all other sessions have ended. The former access token is no longer good; this one shows the factor."
      required:
        - message
        - backupCodes
        - accessToken
        - expiresIn
        - tokenType
      properties:
        message:
          type: string
          description: "What happened, for people."
          minLength: 1
        backupCodes:
          type: array
          description: "Recovery codes, shown this once; each stands in once for a lost factor. Empty where the account has codes already."
          maxItems: 10
          items:
            type: string
            description: A recovery code.
            minLength: 19
            maxLength: 19
        accessToken:
          type: string
          description: "Goes into `Authorization: Bearer …`."
          minLength: 20
          maxLength: 4096
        expiresIn:
          type: integer
          format: int32
          description: Seconds for which the access token is good.
          minimum: 1
        tokenType:
          type: string
          description: How the access token is sent.
          const: Bearer
    SecondFactorKind:
      type: string
      description: "A factor that is on or off: an authenticator app, or text messages."
      enum:
        - totp
        - sms
    SecondFactorToRemove:
      type: object
      description: "Which factor is to be off, and the proofs."
      required:
        - method
        - code
      additionalProperties: false
      properties:
        method:
          $ref: "#/components/schemas/SecondFactorKind"
        code:
          type: string
          description: "The present code of the authenticator app, one of a text message that was asked for, or a recovery code."
          minLength: 6
          maxLength: 24
          pattern: "^[0-9A-Za-z -]{6,24}$"
          x-pattern-message: "must be six digits, or a recovery code"
        password:
          type: string
          description: The account's password. Without it the session must have been authenticated in the last ten minutes.
          minLength: 1
          maxLength: 1024
    TextMessageNumber:
      type: object
      description: The number that codes are to go to.
      required:
        - phoneNumber
      additionalProperties: false
      properties:
        phoneNumber:
          type: string
          description: The number (E.164).
          minLength: 8
          maxLength: 16
          pattern: "^\\+[1-9][0-9]{6,14}$"
          x-pattern-message: must be a telephone number such as +43123456789
        password:
          type: string
          description: The account's password. Without it the session must have been authenticated in the last ten minutes.
          minLength: 1
          maxLength: 1024
    TextMessageSent:
      type: object
      description: A code is on its way.
      required:
        - message
        - phoneNumber
        - expiresIn
      properties:
        message:
          type: string
          description: "What to do, for people."
          minLength: 1
        phoneNumber:
          type: string
          description: The last digits of the number.
          minLength: 1
          maxLength: 32
        expiresIn:
          type: integer
          format: int32
          description: Seconds for which the code is good.
          minimum: 0
          maximum: 300
    RecoveryCodeSet:
      type: object
      description: "New recovery codes; former ones are void."
      required:
        - backupCodes
      properties:
        backupCodes:
          type: array
          description: "The codes, shown this once."
          maxItems: 10
          items:
            type: string
            description: A recovery code.
            minLength: 19
            maxLength: 19
          minItems: 10
    RecoveryCodeCount:
      type: object
      description: How many recovery codes there are.
      required:
        - total
        - remaining
        - generatedAt
      properties:
        total:
          type: integer
          format: int32
          description: How many were issued.
          minimum: 0
          maximum: 10
        remaining:
          type: integer
          format: int32
          description: How many are unused.
          minimum: 0
          maximum: 10
        generatedAt:
          type:
            - string
            - "null"
          description: "When they were issued; null where none were."
          format: date-time
    ChallengeReference:
      type: object
      description: A sign-in that waits for its second factor.
      required:
        - twoFactorToken
      additionalProperties: false
      properties:
        twoFactorToken:
          type: string
          description: What the sign-in answered.
          minLength: 43
          maxLength: 43
          pattern: "^[A-Za-z0-9_-]{43}$"
          x-pattern-message: "must be a token as it was issued, 43 letters, digits, hyphens and underscores"
    ChallengeAnswer:
      type: object
      description: The second factor of a sign-in.
      required:
        - twoFactorToken
        - method
        - token
      additionalProperties: false
      properties:
        twoFactorToken:
          type: string
          description: What the sign-in answered.
          minLength: 43
          maxLength: 43
          pattern: "^[A-Za-z0-9_-]{43}$"
          x-pattern-message: "must be a token as it was issued, 43 letters, digits, hyphens and underscores"
        method:
          $ref: "#/components/schemas/TwoFactorMethod"
        token:
          type: string
          description: "Six digits of the app or the text message, or a recovery code; its hyphens and case count for nothing."
          minLength: 6
          maxLength: 24
          pattern: "^[0-9A-Za-z -]{6,24}$"
          x-pattern-message: "must be six digits, or a recovery code"
    PasswordChange:
      type: object
      description: "A new password, with the present one."
      required:
        - newPassword
      additionalProperties: false
      properties:
        currentPassword:
          type: string
          description: "The present password. Only an account that has none may leave it out; its session must have been authenticated in the last ten minutes."
          minLength: 1
          maxLength: 1024
        newPassword:
          type: string
          description: "At least 8 characters (code points), any of Unicode; neither common nor made of your own name or address, and not the present one."
          minLength: 8
          maxLength: 128
    EmailChange:
      type: object
      description: The address to change to.
      required:
        - newEmail
      additionalProperties: false
      properties:
        newEmail:
          type: string
          description: The new address.
          format: email
          minLength: 3
          maxLength: 254
        password:
          type: string
          description: "The account's password; without it the session must have been authenticated in the last ten minutes."
          minLength: 1
          maxLength: 1024
    PhoneChange:
      type: object
      description: The telephone number to change to.
      required:
        - phoneNumber
      additionalProperties: false
      properties:
        phoneNumber:
          type: string
          description: "The number as E.164 has it. Countries that no text messages go to, and numbers that cost extra, are refused."
          minLength: 3
          maxLength: 16
          pattern: "^\\+[1-9][0-9]{1,14}$"
          x-pattern-message: must be a number such as +15155550123
        password:
          type: string
          description: "The account's password; without it the session must have been authenticated in the last ten minutes."
          minLength: 1
          maxLength: 1024
    PhoneCode:
      type: object
      description: The code of a text message.
      required:
        - code
      additionalProperties: false
      properties:
        code:
          type: string
          description: The six digits.
          minLength: 6
          maxLength: 6
          pattern: "^[0-9]{6}$"
          x-pattern-message: must be six digits
    PhoneCodeSent:
      type: object
      description: A code is on its way.
      required:
        - message
        - phoneNumber
      properties:
        message:
          type: string
          description: "What to do, for people."
          minLength: 1
        phoneNumber:
          type: string
          description: The number that the code goes to.
          minLength: 3
          maxLength: 16
    VerifiedPhone:
      type: object
      description: The number is yours.
      required:
        - message
        - phoneNumber
      properties:
        message:
          type: string
          description: "What happened, for people."
          minLength: 1
        phoneNumber:
          type: string
          description: "The number, from now on the account's."
          minLength: 3
          maxLength: 16
    AccountExport:
      type: object
      description: "Everything that is kept of a person, by subject: the account, profiles, sessions, events and so on. Members come and go with the product."
      additionalProperties: true
  parameters:
    VenueUrlName:
      name: venueUrlName
      in: path
      required: true
      description: The venue's name in URLs.
      schema:
        type: string
        minLength: 3
        maxLength: 100
        pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"
        x-pattern-message: must be words of a to z and 0 to 9 with single hyphens between them
      example: the-lucky-mic-nashville
    SystemId:
      name: systemId
      in: query
      description: "Only songs of this karaoke system; one that the venue does not offer is 404."
      schema:
        type: string
        format: uuid
      example: "01932f4e-8a10-7b3c-9d21-4f5e6a7b8c9d"
    Limit:
      name: limit
      in: query
      description: The most items on one page.
      schema:
        type: integer
        format: int32
        minimum: 1
        maximum: 100
        default: 20
      example: 20
    Cursor:
      name: cursor
      in: query
      description: "Where the page starts: `pagination.nextCursor` of the page before, unchanged, with the same filters and sort. Leave it out for the first page. One that this server did not issue for the same list is refused with 400."
      schema:
        type: string
        minLength: 16
        maxLength: 4096
        pattern: "^[A-Za-z0-9_-]+$"
        x-pattern-message: must be the nextCursor of an earlier page
    UserAgent:
      name: User-Agent
      in: header
      description: "What the client calls itself; shown in the list of sessions, and what tells a new device."
      schema:
        type: string
        maxLength: 1024
      example: "Singr/4.2 (iPhone; iOS 26.1)"
    SessionId:
      name: sessionId
      in: path
      required: true
      description: The session's id.
      schema:
        type: string
        format: uuid
      example: "01932f4e-9b00-7c1d-a2f4-6e7d8c9b0a1f"
    UserId:
      name: userId
      in: path
      required: true
      description: The user's id.
      schema:
        type: string
        format: uuid
      example: "01932f4e-7c00-7a10-8f3e-1b2c3d4e5f60"
  responses:
    BadRequest:
      description: "The request breaks the contract; `errors` names every violation."
      x-problem-slugs:
        - validation_error
      headers:
        X-Request-Id:
          $ref: "#/components/headers/XRequestId"
        X-RateLimit-Limit:
          $ref: "#/components/headers/XRateLimitLimit"
        X-RateLimit-Remaining:
          $ref: "#/components/headers/XRateLimitRemaining"
        X-RateLimit-Reset:
          $ref: "#/components/headers/XRateLimitReset"
      content:
        application/problem+json:
          schema:
            $ref: "#/components/schemas/Problem"
          examples:
            parameters:
              summary: Two parameters at once
              value:
                type: "https://api.singrkaraoke.com/errors/validation_error"
                title: The request is not valid
                status: 400
                detail: "2 parts of the request break the contract, see errors."
                instance: /v1/public/venues
                requestId: "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
                errors:
                  - parameter: limit
                    code: maximum
                    message: must be at most 100
                  - parameter: longitude
                    code: required
                    message: must be given together with latitude
            body:
              summary: A member of the body
              value:
                type: "https://api.singrkaraoke.com/errors/validation_error"
                title: The request is not valid
                status: 400
                detail: "1 part of the request breaks the contract, see errors."
                instance: /v1/public/venues/the-lucky-mic-nashville/requests
                requestId: "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
                errors:
                  - pointer: /keyChange
                    code: maximum
                    message: must be at most 12
    Unauthorized:
      description: "The device token is not one of ours; leave it out to get a new one."
      x-problem-slugs:
        - authentication_failed
      headers:
        X-Request-Id:
          $ref: "#/components/headers/XRequestId"
      content:
        application/problem+json:
          schema:
            $ref: "#/components/schemas/Problem"
          examples:
            deviceToken:
              summary: A token that was altered
              value:
                type: "https://api.singrkaraoke.com/errors/authentication_failed"
                title: Authentication failed
                status: 401
                detail: The device token is not valid.
                instance: /v1/public/venues/the-lucky-mic-nashville/requests
                requestId: "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
    VenueNotAccepting:
      description: The venue takes no requests now.
      x-problem-slugs:
        - venue_not_accepting
      headers:
        X-Request-Id:
          $ref: "#/components/headers/XRequestId"
        X-RateLimit-Limit:
          $ref: "#/components/headers/XRateLimitLimit"
        X-RateLimit-Remaining:
          $ref: "#/components/headers/XRateLimitRemaining"
        X-RateLimit-Reset:
          $ref: "#/components/headers/XRateLimitReset"
      content:
        application/problem+json:
          schema:
            $ref: "#/components/schemas/Problem"
          examples:
            closed:
              summary: The venue is closed
              value:
                type: "https://api.singrkaraoke.com/errors/venue_not_accepting"
                title: The venue takes no requests
                status: 403
                detail: The Lucky Mic takes no song requests at the moment.
                instance: /v1/public/venues/the-lucky-mic-nashville/requests
                requestId: "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
    NotFound:
      description: "There is no such thing, or none that the public may see."
      x-problem-slugs:
        - not_found
      headers:
        X-Request-Id:
          $ref: "#/components/headers/XRequestId"
        X-RateLimit-Limit:
          $ref: "#/components/headers/XRateLimitLimit"
        X-RateLimit-Remaining:
          $ref: "#/components/headers/XRateLimitRemaining"
        X-RateLimit-Reset:
          $ref: "#/components/headers/XRateLimitReset"
      content:
        application/problem+json:
          schema:
            $ref: "#/components/schemas/Problem"
          examples:
            venue:
              summary: No venue of that name
              value:
                type: "https://api.singrkaraoke.com/errors/not_found"
                title: Not found
                status: 404
                detail: There is no venue of that name.
                instance: /v1/public/venues/no-such-venue
                requestId: "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
    NotAcceptable:
      description: "The operation has no answer in a media type that `Accept` allows."
      x-problem-slugs:
        - not_acceptable
      headers:
        X-Request-Id:
          $ref: "#/components/headers/XRequestId"
        X-RateLimit-Limit:
          $ref: "#/components/headers/XRateLimitLimit"
        X-RateLimit-Remaining:
          $ref: "#/components/headers/XRateLimitRemaining"
        X-RateLimit-Reset:
          $ref: "#/components/headers/XRateLimitReset"
      content:
        application/problem+json:
          schema:
            $ref: "#/components/schemas/Problem"
          examples:
            accept:
              summary: Accept allows XML only
              value:
                type: "https://api.singrkaraoke.com/errors/not_acceptable"
                title: Not acceptable
                status: 406
                detail: The answer can be had as application/json.
                instance: /v1/public/venues
                requestId: "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
    DuplicateRequest:
      description: The same song is already waiting at this venue for the same device.
      x-problem-slugs:
        - conflict
      headers:
        X-Request-Id:
          $ref: "#/components/headers/XRequestId"
        X-RateLimit-Limit:
          $ref: "#/components/headers/XRateLimitLimit"
        X-RateLimit-Remaining:
          $ref: "#/components/headers/XRateLimitRemaining"
        X-RateLimit-Reset:
          $ref: "#/components/headers/XRateLimitReset"
      content:
        application/problem+json:
          schema:
            $ref: "#/components/schemas/Problem"
          examples:
            duplicate:
              summary: The same song again
              value:
                type: "https://api.singrkaraoke.com/errors/conflict"
                title: Conflict
                status: 409
                detail: This song is already in the queue for you.
                instance: /v1/public/venues/the-lucky-mic-nashville/requests
                requestId: "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
    PayloadTooLarge:
      description: The body is larger than the operation takes.
      x-problem-slugs:
        - payload_too_large
      headers:
        X-Request-Id:
          $ref: "#/components/headers/XRequestId"
        X-RateLimit-Limit:
          $ref: "#/components/headers/XRateLimitLimit"
        X-RateLimit-Remaining:
          $ref: "#/components/headers/XRateLimitRemaining"
        X-RateLimit-Reset:
          $ref: "#/components/headers/XRateLimitReset"
      content:
        application/problem+json:
          schema:
            $ref: "#/components/schemas/Problem"
          examples:
            body:
              summary: A body over 16 KiB
              value:
                type: "https://api.singrkaraoke.com/errors/payload_too_large"
                title: The body is too large
                status: 413
                detail: The body must be at most 16384 bytes.
                instance: /v1/public/venues/the-lucky-mic-nashville/requests
                requestId: "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
    UnsupportedMediaType:
      description: The body is of a media type that the operation does not take.
      x-problem-slugs:
        - unsupported_media_type
      headers:
        X-Request-Id:
          $ref: "#/components/headers/XRequestId"
        X-RateLimit-Limit:
          $ref: "#/components/headers/XRateLimitLimit"
        X-RateLimit-Remaining:
          $ref: "#/components/headers/XRateLimitRemaining"
        X-RateLimit-Reset:
          $ref: "#/components/headers/XRateLimitReset"
      content:
        application/problem+json:
          schema:
            $ref: "#/components/schemas/Problem"
          examples:
            form:
              summary: A form instead of JSON
              value:
                type: "https://api.singrkaraoke.com/errors/unsupported_media_type"
                title: Unsupported media type
                status: 415
                detail: The body must be application/json.
                instance: /v1/public/venues/the-lucky-mic-nashville/requests
                requestId: "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
    TooManyRequests:
      description: A rate limit was reached.
      x-problem-slugs:
        - rate_limited
      headers:
        X-Request-Id:
          $ref: "#/components/headers/XRequestId"
        X-RateLimit-Limit:
          $ref: "#/components/headers/XRateLimitLimit"
        X-RateLimit-Remaining:
          $ref: "#/components/headers/XRateLimitRemaining"
        X-RateLimit-Reset:
          $ref: "#/components/headers/XRateLimitReset"
        Retry-After:
          $ref: "#/components/headers/RetryAfter"
      content:
        application/problem+json:
          schema:
            $ref: "#/components/schemas/Problem"
          examples:
            limited:
              summary: Sixty reads in a minute
              value:
                type: "https://api.singrkaraoke.com/errors/rate_limited"
                title: Too many requests
                status: 429
                detail: Try again in 30 seconds.
                instance: /v1/public/venues
                requestId: "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
    InternalServerError:
      description: "The server failed; `requestId` finds the cause in our logs."
      x-problem-slugs:
        - internal_error
      headers:
        X-Request-Id:
          $ref: "#/components/headers/XRequestId"
        X-RateLimit-Limit:
          $ref: "#/components/headers/XRateLimitLimit"
        X-RateLimit-Remaining:
          $ref: "#/components/headers/XRateLimitRemaining"
        X-RateLimit-Reset:
          $ref: "#/components/headers/XRateLimitReset"
      content:
        application/problem+json:
          schema:
            $ref: "#/components/schemas/Problem"
          examples:
            failure:
              summary: An unexpected failure
              value:
                type: "https://api.singrkaraoke.com/errors/internal_error"
                title: Internal error
                status: 500
                detail: The request could not be completed.
                instance: /v1/public/venues
                requestId: "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
    ServiceUnavailable:
      description: "Something that the server needs is away for the moment; nothing was changed."
      x-problem-slugs:
        - unavailable
      headers:
        X-Request-Id:
          $ref: "#/components/headers/XRequestId"
        X-RateLimit-Limit:
          $ref: "#/components/headers/XRateLimitLimit"
        X-RateLimit-Remaining:
          $ref: "#/components/headers/XRateLimitRemaining"
        X-RateLimit-Reset:
          $ref: "#/components/headers/XRateLimitReset"
        Retry-After:
          $ref: "#/components/headers/RetryAfter"
      content:
        application/problem+json:
          schema:
            $ref: "#/components/schemas/Problem"
          examples:
            database:
              summary: The database does not answer
              value:
                type: "https://api.singrkaraoke.com/errors/unavailable"
                title: Temporarily unavailable
                status: 503
                detail: Try again in a few seconds.
                instance: /v1/public/venues
                requestId: "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
    AuthenticationRequired:
      description: "The access token is missing, wrong, expired or of a session that has ended."
      x-problem-slugs:
        - authentication_failed
      headers:
        X-Request-Id:
          $ref: "#/components/headers/XRequestId"
        X-RateLimit-Limit:
          $ref: "#/components/headers/XRateLimitLimit"
        X-RateLimit-Remaining:
          $ref: "#/components/headers/XRateLimitRemaining"
        X-RateLimit-Reset:
          $ref: "#/components/headers/XRateLimitReset"
        WWW-Authenticate:
          $ref: "#/components/headers/WWWAuthenticate"
      content:
        application/problem+json:
          schema:
            $ref: "#/components/schemas/Problem"
          examples:
            token:
              summary: No token
              value:
                type: "https://api.singrkaraoke.com/errors/authentication_failed"
                title: Authentication failed
                status: 401
                detail: "Send a valid access token as Authorization: Bearer."
                instance: /v1/auth/me
                requestId: "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
    CredentialsRefused:
      description: "The credentials are not right; which part is not told."
      x-problem-slugs:
        - authentication_failed
      headers:
        X-Request-Id:
          $ref: "#/components/headers/XRequestId"
        X-RateLimit-Limit:
          $ref: "#/components/headers/XRateLimitLimit"
        X-RateLimit-Remaining:
          $ref: "#/components/headers/XRateLimitRemaining"
        X-RateLimit-Reset:
          $ref: "#/components/headers/XRateLimitReset"
        WWW-Authenticate:
          $ref: "#/components/headers/WWWAuthenticate"
      content:
        application/problem+json:
          schema:
            $ref: "#/components/schemas/Problem"
          examples:
            credentials:
              summary: Wrong password or unknown address
              value:
                type: "https://api.singrkaraoke.com/errors/authentication_failed"
                title: Authentication failed
                status: 401
                detail: The address or the password is wrong.
                instance: /v1/auth/signin
                requestId: "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
    AccountDisabled:
      description: "The credentials are right, and the account is suspended or about to be deleted."
      x-problem-slugs:
        - account_disabled
      headers:
        X-Request-Id:
          $ref: "#/components/headers/XRequestId"
        X-RateLimit-Limit:
          $ref: "#/components/headers/XRateLimitLimit"
        X-RateLimit-Remaining:
          $ref: "#/components/headers/XRateLimitRemaining"
        X-RateLimit-Reset:
          $ref: "#/components/headers/XRateLimitReset"
      content:
        application/problem+json:
          schema:
            $ref: "#/components/schemas/Problem"
          examples:
            suspended:
              summary: A suspended account
              value:
                type: "https://api.singrkaraoke.com/errors/account_disabled"
                title: The account is disabled
                status: 403
                detail: "The account is suspended. Write to support@singrkaraoke.com."
                instance: /v1/auth/signin
                requestId: "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
    StepUpRequired:
      description: "The session must have been authenticated in the last ten minutes, or the password must be sent along."
      x-problem-slugs:
        - reauthentication_required
      headers:
        X-Request-Id:
          $ref: "#/components/headers/XRequestId"
        X-RateLimit-Limit:
          $ref: "#/components/headers/XRateLimitLimit"
        X-RateLimit-Remaining:
          $ref: "#/components/headers/XRateLimitRemaining"
        X-RateLimit-Reset:
          $ref: "#/components/headers/XRateLimitReset"
      content:
        application/problem+json:
          schema:
            $ref: "#/components/schemas/Problem"
          examples:
            stepUp:
              summary: Signed in yesterday
              value:
                type: "https://api.singrkaraoke.com/errors/reauthentication_required"
                title: Sign in again to do this
                status: 403
                detail: "Send the password, or reauthenticate first."
                instance: /v1/auth/logout-all
                requestId: "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
    ContextDenied:
      description: The profile is not yours to work with.
      x-problem-slugs:
        - permission_denied
      headers:
        X-Request-Id:
          $ref: "#/components/headers/XRequestId"
        X-RateLimit-Limit:
          $ref: "#/components/headers/XRateLimitLimit"
        X-RateLimit-Remaining:
          $ref: "#/components/headers/XRateLimitRemaining"
        X-RateLimit-Reset:
          $ref: "#/components/headers/XRateLimitReset"
      content:
        application/problem+json:
          schema:
            $ref: "#/components/schemas/Problem"
          examples:
            context:
              summary: Another business
              value:
                type: "https://api.singrkaraoke.com/errors/permission_denied"
                title: Permission denied
                status: 403
                detail: You do not belong to that account.
                instance: /v1/auth/context
                requestId: "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
    AddressTaken:
      description: Somebody has the address.
      x-problem-slugs:
        - conflict
      headers:
        X-Request-Id:
          $ref: "#/components/headers/XRequestId"
        X-RateLimit-Limit:
          $ref: "#/components/headers/XRateLimitLimit"
        X-RateLimit-Remaining:
          $ref: "#/components/headers/XRateLimitRemaining"
        X-RateLimit-Reset:
          $ref: "#/components/headers/XRateLimitReset"
      content:
        application/problem+json:
          schema:
            $ref: "#/components/schemas/Problem"
          examples:
            taken:
              summary: An account exists
              value:
                type: "https://api.singrkaraoke.com/errors/conflict"
                title: Conflict
                status: 409
                detail: "There is an account with this address. Sign in, or reset its password."
                instance: /v1/auth/signup
                requestId: "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
    BadRequestOrToken:
      description: "The request breaks the contract, or the mailed token is wrong, used, expired or of another kind."
      x-problem-slugs:
        - validation_error
        - invalid_token
      headers:
        X-Request-Id:
          $ref: "#/components/headers/XRequestId"
        X-RateLimit-Limit:
          $ref: "#/components/headers/XRateLimitLimit"
        X-RateLimit-Remaining:
          $ref: "#/components/headers/XRateLimitRemaining"
        X-RateLimit-Reset:
          $ref: "#/components/headers/XRateLimitReset"
      content:
        application/problem+json:
          schema:
            $ref: "#/components/schemas/Problem"
          examples:
            token:
              summary: A token used before
              value:
                type: "https://api.singrkaraoke.com/errors/invalid_token"
                title: The token is not valid
                status: 400
                detail: "The link was used, has expired, or is not of this kind. Ask for a new one."
                instance: /v1/auth/verify-email
                requestId: "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
    FeatureDisabled:
      description: The installation has switched this off.
      x-problem-slugs:
        - feature_disabled
      headers:
        X-Request-Id:
          $ref: "#/components/headers/XRequestId"
        X-RateLimit-Limit:
          $ref: "#/components/headers/XRateLimitLimit"
        X-RateLimit-Remaining:
          $ref: "#/components/headers/XRateLimitRemaining"
        X-RateLimit-Reset:
          $ref: "#/components/headers/XRateLimitReset"
      content:
        application/problem+json:
          schema:
            $ref: "#/components/schemas/Problem"
          examples:
            magicLinks:
              summary: No links
              value:
                type: "https://api.singrkaraoke.com/errors/feature_disabled"
                title: Not available here
                status: 404
                detail: Signing in by mailed links is switched off.
                instance: /v1/auth/magic-link/request
                requestId: "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
    SessionNotFound:
      description: You have no such session.
      x-problem-slugs:
        - not_found
      headers:
        X-Request-Id:
          $ref: "#/components/headers/XRequestId"
        X-RateLimit-Limit:
          $ref: "#/components/headers/XRateLimitLimit"
        X-RateLimit-Remaining:
          $ref: "#/components/headers/XRateLimitRemaining"
        X-RateLimit-Reset:
          $ref: "#/components/headers/XRateLimitReset"
      content:
        application/problem+json:
          schema:
            $ref: "#/components/schemas/Problem"
          examples:
            session:
              summary: A session that has ended
              value:
                type: "https://api.singrkaraoke.com/errors/not_found"
                title: Not found
                status: 404
                detail: You have no such session.
                instance: /v1/auth/sessions/01932f4e-9b00-7c1d-a2f4-6e7d8c9b0a1f
                requestId: "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
    PermissionDenied:
      description: The caller may not do this.
      x-problem-slugs:
        - permission_denied
      headers:
        X-Request-Id:
          $ref: "#/components/headers/XRequestId"
        X-RateLimit-Limit:
          $ref: "#/components/headers/XRateLimitLimit"
        X-RateLimit-Remaining:
          $ref: "#/components/headers/XRateLimitRemaining"
        X-RateLimit-Reset:
          $ref: "#/components/headers/XRateLimitReset"
      content:
        application/problem+json:
          schema:
            $ref: "#/components/schemas/Problem"
          examples:
            permission:
              summary: A permission is missing
              value:
                type: "https://api.singrkaraoke.com/errors/permission_denied"
                title: Permission denied
                status: 403
                detail: "This takes the permission admin.users:write."
                instance: /v1/admin/users/01932f4e-7c00-7a10-8f3e-1b2c3d4e5f60/password-reset
                requestId: "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
    UserNotFound:
      description: There is no such user.
      x-problem-slugs:
        - not_found
      headers:
        X-Request-Id:
          $ref: "#/components/headers/XRequestId"
        X-RateLimit-Limit:
          $ref: "#/components/headers/XRateLimitLimit"
        X-RateLimit-Remaining:
          $ref: "#/components/headers/XRateLimitRemaining"
        X-RateLimit-Reset:
          $ref: "#/components/headers/XRateLimitReset"
      content:
        application/problem+json:
          schema:
            $ref: "#/components/schemas/Problem"
          examples:
            user:
              summary: No user of that id
              value:
                type: "https://api.singrkaraoke.com/errors/not_found"
                title: Not found
                status: 404
                detail: There is no user of that id.
                instance: /v1/admin/users/01932f4e-7c00-7a10-8f3e-1b2c3d4e5f60/password-reset
                requestId: "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
    FactorStateConflict:
      description: The second factors are not in the state that this takes.
      x-problem-slugs:
        - conflict
      headers:
        X-Request-Id:
          $ref: "#/components/headers/XRequestId"
        X-RateLimit-Limit:
          $ref: "#/components/headers/XRateLimitLimit"
        X-RateLimit-Remaining:
          $ref: "#/components/headers/XRateLimitRemaining"
        X-RateLimit-Reset:
          $ref: "#/components/headers/XRateLimitReset"
      content:
        application/problem+json:
          schema:
            $ref: "#/components/schemas/Problem"
          examples:
            "off":
              summary: It is off
              value:
                type: "https://api.singrkaraoke.com/errors/conflict"
                title: Conflict
                status: 409
                detail: The authenticator app is not switched on.
                instance: /v1/auth/two-factor/disable
                requestId: "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
    BadRequestOrCode:
      description: "The request breaks the contract, or the code is wrong, was used or has expired."
      x-problem-slugs:
        - validation_error
        - invalid_code
      headers:
        X-Request-Id:
          $ref: "#/components/headers/XRequestId"
        X-RateLimit-Limit:
          $ref: "#/components/headers/XRateLimitLimit"
        X-RateLimit-Remaining:
          $ref: "#/components/headers/XRateLimitRemaining"
        X-RateLimit-Reset:
          $ref: "#/components/headers/XRateLimitReset"
      content:
        application/problem+json:
          schema:
            $ref: "#/components/schemas/Problem"
          examples:
            code:
              summary: A wrong code
              value:
                type: "https://api.singrkaraoke.com/errors/invalid_code"
                title: The code is not valid
                status: 400
                detail: The code is wrong. 4 attempts are left.
                instance: /v1/auth/two-factor/totp/verify
                requestId: "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
    BadRequestOrChallenge:
      description: "The request breaks the contract, or the sign-in is unknown, over, or had too many wrong codes."
      x-problem-slugs:
        - validation_error
        - invalid_token
      headers:
        X-Request-Id:
          $ref: "#/components/headers/XRequestId"
        X-RateLimit-Limit:
          $ref: "#/components/headers/XRateLimitLimit"
        X-RateLimit-Remaining:
          $ref: "#/components/headers/XRateLimitRemaining"
        X-RateLimit-Reset:
          $ref: "#/components/headers/XRateLimitReset"
      content:
        application/problem+json:
          schema:
            $ref: "#/components/schemas/Problem"
          examples:
            challenge:
              summary: After five minutes
              value:
                type: "https://api.singrkaraoke.com/errors/invalid_token"
                title: The token is not valid
                status: 400
                detail: The sign-in is over or had too many wrong codes. Sign in again.
                instance: /v1/auth/two-factor/challenge/verify
                requestId: "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
    BadRequestOrPhoneCode:
      description: "The request breaks the contract, or the code is wrong, used or expired; `detail` tells how many attempts are left."
      x-problem-slugs:
        - validation_error
        - invalid_code
      headers:
        X-Request-Id:
          $ref: "#/components/headers/XRequestId"
        X-RateLimit-Limit:
          $ref: "#/components/headers/XRateLimitLimit"
        X-RateLimit-Remaining:
          $ref: "#/components/headers/XRateLimitRemaining"
        X-RateLimit-Reset:
          $ref: "#/components/headers/XRateLimitReset"
      content:
        application/problem+json:
          schema:
            $ref: "#/components/schemas/Problem"
          examples:
            code:
              summary: A mistyped code
              value:
                type: "https://api.singrkaraoke.com/errors/invalid_code"
                title: The code is not valid
                status: 400
                detail: The code is wrong. You have 4 attempts left.
                instance: /v1/account/phone/verify
                requestId: "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
    PhoneInUse:
      description: Codes for signing in go to the number.
      x-problem-slugs:
        - conflict
      headers:
        X-Request-Id:
          $ref: "#/components/headers/XRequestId"
        X-RateLimit-Limit:
          $ref: "#/components/headers/XRateLimitLimit"
        X-RateLimit-Remaining:
          $ref: "#/components/headers/XRateLimitRemaining"
        X-RateLimit-Reset:
          $ref: "#/components/headers/XRateLimitReset"
      content:
        application/problem+json:
          schema:
            $ref: "#/components/schemas/Problem"
          examples:
            factor:
              summary: A second factor
              value:
                type: "https://api.singrkaraoke.com/errors/conflict"
                title: Conflict
                status: 409
                detail: Codes for signing in go to this number. Switch them off first.
                instance: /v1/account/phone
                requestId: "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
    AccountStillNeeded:
      description: "The account is the last owner of a business that others work in, or that has a subscription."
      x-problem-slugs:
        - conflict
      headers:
        X-Request-Id:
          $ref: "#/components/headers/XRequestId"
        X-RateLimit-Limit:
          $ref: "#/components/headers/XRateLimitLimit"
        X-RateLimit-Remaining:
          $ref: "#/components/headers/XRateLimitRemaining"
        X-RateLimit-Reset:
          $ref: "#/components/headers/XRateLimitReset"
      content:
        application/problem+json:
          schema:
            $ref: "#/components/schemas/Problem"
          examples:
            team:
              summary: A team
              value:
                type: "https://api.singrkaraoke.com/errors/conflict"
                title: Conflict
                status: 409
                detail: "You are the last owner of Starlight Karaoke, and others work in it. Make one of them an owner, or remove them."
                instance: /v1/account
                requestId: "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
            subscription:
              summary: A subscription
              value:
                type: "https://api.singrkaraoke.com/errors/conflict"
                title: Conflict
                status: 409
                detail: "You are the last owner of Starlight Karaoke, which has a subscription. Cancel it first."
                instance: /v1/account
                requestId: "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
  headers:
    XRequestId:
      description: "The id of this request in our logs; the one that the client sent in `X-Request-Id`, if it was usable."
      required: true
      schema:
        type: string
        minLength: 1
        maxLength: 128
        pattern: "^[!-~]+$"
      example: "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
    XRateLimitLimit:
      description: How many requests the tightest of the operation's limits admits in its window.
      schema:
        type: integer
        format: int32
        minimum: 1
      example: 60
    XRateLimitRemaining:
      description: How many requests are left in that window.
      schema:
        type: integer
        format: int32
        minimum: 0
      example: 59
    XRateLimitReset:
      description: Seconds until that window ends.
      schema:
        type: integer
        format: int32
        minimum: 0
      example: 42
    RetryAfter:
      description: "Seconds to wait before trying again (RFC 9110 §10.2.3)."
      required: true
      schema:
        type: integer
        format: int32
        minimum: 1
      example: 30
    PublicCache:
      description: "Anybody may reuse the answer for half a minute (RFC 9111 §5.2)."
      required: true
      schema:
        type: string
        const: "public, max-age=30"
    KeySetCache:
      description: "Anybody may reuse the answer for five minutes (RFC 9111 §5.2); a new key is published for longer than that before it signs."
      required: true
      schema:
        type: string
        const: "public, max-age=300"
    NoStore:
      description: "Nobody may keep the answer (RFC 9111 §5.2.2.5)."
      required: true
      schema:
        type: string
        const: no-store
    XDeviceToken:
      description: "The token of the guest's device, when the request carried none. Keep it and send it with the next request in the field of the same name, so that limits count this device and not everybody behind its address."
      schema:
        type: string
        minLength: 16
        maxLength: 256
        pattern: "^[A-Za-z0-9_-]+$"
      example: AQGQHX8xS3kccJp-DY87HCpEAAAAAGkiHQBd1Jx0vQ7mVZJ0b7qk4m2n9b2r
    WWWAuthenticate:
      description: "How to authenticate (RFC 6750 §3)."
      required: true
      schema:
        type: string
        const: Bearer
  securitySchemes:
    guestDevice:
      type: apiKey
      in: header
      name: X-Device-Token
      description: "A guest's device, known by a token that the server issued with the answer to its first song request. It proves no identity; it only lets limits and the rule against double requests apply to one device."
    bearer:
      type: http
      scheme: bearer
      bearerFormat: at+jwt
      description: "A signed-in user, by the access token of their session."

"""#

    /// The document as JSON in OpenAPI 3.0.3, in UTF-8.
    public static let json30: StaticString = #"""
{
  "openapi": "3.0.3",
  "info": {
    "title": "Singr Central API",
    "version": "1.0.0",
    "description": "Find a karaoke venue, look through its songbook, ask for a song; make an account and keep it safe.\n\n**Lists** take `limit` and `cursor`. A page's `pagination.nextCursor` is the `cursor` of the next one; it is\nnull on the last page. A cursor belongs to the list, filters and sort that it came from: anything else is\nrefused with 400, and so is one that was altered.\n\n**Problems** are RFC 9457 documents (`application/problem+json`). `type` says which one, `requestId` finds it\nin our logs, and a 400 names every violation at once in `errors`. A path that no operation has is 404\n`not_found`; a method that a path does not have is 405 `method_not_allowed` with `Allow`.\n\n**Requests are strict.** A query parameter or a body member that an operation does not declare is refused\nwith 400, never ignored.\n\n**Times** are RFC 3339 in UTC. **Text** is Unicode; its lengths are counted in code points.\n",
    "contact": {
      "name": "Singr Karaoke",
      "url": "https://singrkaraoke.com",
      "email": "api@singrkaraoke.com"
    },
    "license": {
      "name": "Proprietary",
      "url": "https://singrkaraoke.com/legal/api"
    },
    "x-problem-base": "https://api.singrkaraoke.com/errors/"
  },
  "servers": [
    {
      "url": "/",
      "description": "The server that this document came from"
    },
    {
      "url": "https://api.singrkaraoke.com",
      "description": "Production"
    }
  ],
  "tags": [
    {
      "name": "Public",
      "description": "Venues, songbooks and guests' requests, without signing in."
    },
    {
      "name": "Auth",
      "description": "Who may do what, and the keys that prove it."
    },
    {
      "name": "Admin",
      "description": "Running the platform."
    },
    {
      "name": "Two-factor",
      "description": "Second factors, recovery codes, and sign-ins that wait for one."
    },
    {
      "name": "Account",
      "description": "Changes of one's own account."
    },
    {
      "name": "System",
      "description": "What load balancers and orchestrators ask the server itself."
    }
  ],
  "x-rate-limit-classes": {
    "publicRead": {
      "description": "Reads without signing in; one person leafing through a songbook stays well below it.",
      "limits": [
        {
          "per": "address",
          "limit": 60,
          "windowSeconds": 60
        }
      ]
    },
    "guestRequest": {
      "description": "Song requests of guests. A venue's guests often share one address, so a device has a limit of its own; the limit of the venue bounds what a crowd of new devices can do, and a refused request does not count in it.",
      "limits": [
        {
          "per": "principal",
          "limit": 10,
          "windowSeconds": 3600
        },
        {
          "per": "address",
          "limit": 100,
          "windowSeconds": 3600
        },
        {
          "per": "path.venueUrlName",
          "limit": 200,
          "windowSeconds": 3600,
          "refundOnRefusal": true
        }
      ]
    },
    "signUp": {
      "description": "New accounts.",
      "whenUnavailable": "refuse",
      "limits": [
        {
          "per": "address",
          "limit": 5,
          "windowSeconds": 3600
        }
      ]
    },
    "signIn": {
      "description": "Attempts to sign in; what one account admits is counted apart.",
      "whenUnavailable": "refuse",
      "limits": [
        {
          "per": "address",
          "limit": 5,
          "windowSeconds": 60
        }
      ]
    },
    "refresh": {
      "description": "Refreshing; a venue's guests often share one address.",
      "limits": [
        {
          "per": "address",
          "limit": 60,
          "windowSeconds": 60
        }
      ]
    },
    "mailRequest": {
      "description": "Asking for a mail; what one account gets is counted apart.",
      "whenUnavailable": "refuse",
      "limits": [
        {
          "per": "address",
          "limit": 5,
          "windowSeconds": 3600
        }
      ]
    },
    "mailedToken": {
      "description": "Trying the token of a mailed link.",
      "whenUnavailable": "refuse",
      "limits": [
        {
          "per": "address",
          "limit": 10,
          "windowSeconds": 900
        }
      ]
    },
    "signOut": {
      "description": "Signing out.",
      "limits": [
        {
          "per": "principal",
          "limit": 30,
          "windowSeconds": 60
        },
        {
          "per": "address",
          "limit": 60,
          "windowSeconds": 60
        }
      ]
    },
    "session": {
      "description": "Ending sessions.",
      "limits": [
        {
          "per": "principal",
          "limit": 30,
          "windowSeconds": 60
        }
      ]
    },
    "accountRead": {
      "description": "Reading and describing one's own account.",
      "limits": [
        {
          "per": "principal",
          "limit": 60,
          "windowSeconds": 60
        }
      ]
    },
    "accountChange": {
      "description": "Changes of what an account is entered with.",
      "whenUnavailable": "refuse",
      "limits": [
        {
          "per": "principal",
          "limit": 5,
          "windowSeconds": 3600
        }
      ]
    },
    "phoneChange": {
      "description": "Changing one's telephone number; what one number gets is counted apart.",
      "limits": [
        {
          "per": "principal",
          "limit": 5,
          "windowSeconds": 3600
        }
      ]
    },
    "phoneCode": {
      "description": "Trying the code of a text message; what one code admits is counted apart.",
      "limits": [
        {
          "per": "principal",
          "limit": 10,
          "windowSeconds": 900
        }
      ]
    },
    "accountDeletion": {
      "description": "Deleting one's account.",
      "limits": [
        {
          "per": "principal",
          "limit": 3,
          "windowSeconds": 3600
        }
      ]
    },
    "context": {
      "description": "Switching between profiles.",
      "limits": [
        {
          "per": "principal",
          "limit": 10,
          "windowSeconds": 60
        }
      ]
    },
    "reauthenticate": {
      "description": "Showing again who is there.",
      "whenUnavailable": "refuse",
      "limits": [
        {
          "per": "principal",
          "limit": 5,
          "windowSeconds": 900
        }
      ]
    },
    "admin": {
      "description": "Running the platform.",
      "limits": [
        {
          "per": "principal",
          "limit": 200,
          "windowSeconds": 60
        }
      ]
    },
    "totpEnrolment": {
      "description": "Setting up an authenticator app.",
      "limits": [
        {
          "per": "principal",
          "limit": 5,
          "windowSeconds": 3600
        }
      ]
    },
    "smsEnrolment": {
      "description": "Setting up text messages; what one number gets is counted apart.",
      "limits": [
        {
          "per": "principal",
          "limit": 5,
          "windowSeconds": 3600
        }
      ]
    },
    "factorCode": {
      "description": "Confirming a second factor.",
      "limits": [
        {
          "per": "principal",
          "limit": 10,
          "windowSeconds": 900
        }
      ]
    },
    "twoFactorDisable": {
      "description": "Switching second factors off.",
      "limits": [
        {
          "per": "principal",
          "limit": 5,
          "windowSeconds": 3600
        }
      ]
    },
    "recoveryCodes": {
      "description": "New recovery codes.",
      "limits": [
        {
          "per": "principal",
          "limit": 3,
          "windowSeconds": 3600
        }
      ]
    },
    "challengeSms": {
      "description": "Codes for sign-ins; what one sign-in and one number get is counted apart.",
      "limits": [
        {
          "per": "address",
          "limit": 3,
          "windowSeconds": 900
        }
      ]
    },
    "challengeCode": {
      "description": "Second factors of sign-ins; what one sign-in and one account admit is counted apart.",
      "limits": [
        {
          "per": "address",
          "limit": 10,
          "windowSeconds": 900
        }
      ]
    },
    "reauthenticationSms": {
      "description": "Codes to show again who is there.",
      "limits": [
        {
          "per": "principal",
          "limit": 5,
          "windowSeconds": 900
        }
      ]
    }
  },
  "paths": {
    "/v1/public/venues": {
      "get": {
        "operationId": "listPublicVenues",
        "tags": [
          "Public"
        ],
        "summary": "Find venues",
        "description": "Venues that match every filter given. Texts compare without case, accents and punctuation.\n\nWith `latitude` and `longitude`, both of them, only venues within `radiusMiles` are listed, each with\n`distanceMiles`; the nearest come first unless `sort` says otherwise. A venue whose location is not known is not\namong them. One coordinate alone, and `sort=distance` without coordinates, are refused with 400.\n",
        "security": [],
        "x-rate-limit": "publicRead",
        "parameters": [
          {
            "name": "city",
            "in": "query",
            "description": "Part of the name of the city.",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 100,
              "pattern": "^[^\\x00-\\x1F\\x7F-\\x9F]+$",
              "x-pattern-message": "must not hold control characters"
            },
            "example": "nashville"
          },
          {
            "name": "state",
            "in": "query",
            "description": "The whole name or abbreviation of the state, as the venue has it.",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 50,
              "pattern": "^[^\\x00-\\x1F\\x7F-\\x9F]+$",
              "x-pattern-message": "must not hold control characters"
            },
            "example": "TN"
          },
          {
            "name": "country",
            "in": "query",
            "description": "The whole name of the country, as the venue has it.",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 50,
              "pattern": "^[^\\x00-\\x1F\\x7F-\\x9F]+$",
              "x-pattern-message": "must not hold control characters"
            },
            "example": "USA"
          },
          {
            "name": "postalCode",
            "in": "query",
            "description": "The postal code or its beginning.",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 20,
              "pattern": "^[^\\x00-\\x1F\\x7F-\\x9F]+$",
              "x-pattern-message": "must not hold control characters"
            },
            "example": "372"
          },
          {
            "name": "search",
            "in": "query",
            "description": "Part of the name of the venue.",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 100,
              "pattern": "^[^\\x00-\\x1F\\x7F-\\x9F]+$",
              "x-pattern-message": "must not hold control characters"
            },
            "example": "lucky"
          },
          {
            "name": "acceptingRequests",
            "in": "query",
            "description": "Only venues that take requests now (`true`), or only those that do not (`false`).",
            "schema": {
              "type": "boolean"
            },
            "example": true
          },
          {
            "name": "latitude",
            "in": "query",
            "description": "Where to search, in degrees north (WGS 84); with `longitude`.",
            "schema": {
              "type": "number",
              "format": "double",
              "minimum": -90,
              "maximum": 90
            }
          },
          {
            "name": "longitude",
            "in": "query",
            "description": "Where to search, in degrees east (WGS 84); with `latitude`.",
            "schema": {
              "type": "number",
              "format": "double",
              "minimum": -180,
              "maximum": 180
            }
          },
          {
            "name": "radiusMiles",
            "in": "query",
            "description": "How far from the coordinates, in statute miles, inclusive; ignored without coordinates.",
            "schema": {
              "type": "number",
              "format": "double",
              "minimum": 1,
              "maximum": 100,
              "default": 25
            },
            "example": 25
          },
          {
            "name": "sort",
            "in": "query",
            "description": "What to order by; without it `distance` when coordinates are given, else `name`.",
            "schema": {
              "$ref": "#/components/schemas/VenueSort"
            },
            "example": "name"
          },
          {
            "name": "order",
            "in": "query",
            "description": "Which way to order.",
            "schema": {
              "type": "string",
              "enum": [
                "asc",
                "desc"
              ],
              "default": "asc"
            },
            "example": "asc"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "One page of venues.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/PublicCache"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/VenueList"
                },
                "examples": {
                  "near": {
                    "summary": "Near the coordinates 36.16, -86.78",
                    "value": {
                      "venues": [
                        {
                          "id": "01932f4e-7c00-7a10-8f3e-1b2c3d4e5f60",
                          "name": "The Lucky Mic",
                          "urlName": "the-lucky-mic-nashville",
                          "acceptingRequests": true,
                          "address": "412 Broadway",
                          "city": "Nashville",
                          "state": "TN",
                          "postalCode": "37203",
                          "country": "USA",
                          "phoneNumber": "+16155550142",
                          "website": "https://luckymic.example",
                          "location": {
                            "latitude": 36.1606,
                            "longitude": -86.7776
                          },
                          "timeZone": "America/Chicago",
                          "distanceMiles": 0.14,
                          "createdAt": "2026-03-01T18:30:00Z",
                          "updatedAt": "2026-11-20T02:14:09.512Z"
                        }
                      ],
                      "pagination": {
                        "limit": 1,
                        "hasMore": true,
                        "nextCursor": "AQIxGk4sQ2x9b0pYd1NfbmV4dA-3kq1d0x3vT7m"
                      }
                    }
                  },
                  "nothing": {
                    "summary": "No venue matches",
                    "value": {
                      "venues": [],
                      "pagination": {
                        "limit": 20,
                        "hasMore": false,
                        "nextCursor": null
                      }
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/public/venues/{venueUrlName}": {
      "get": {
        "operationId": "getPublicVenue",
        "tags": [
          "Public"
        ],
        "summary": "Look at a venue",
        "description": "A venue with its systems, the size of its songbook and its owner's branding.",
        "security": [],
        "x-rate-limit": "publicRead",
        "parameters": [
          {
            "$ref": "#/components/parameters/VenueUrlName"
          }
        ],
        "responses": {
          "200": {
            "description": "The venue.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/PublicCache"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/VenueDetail"
                },
                "examples": {
                  "branded": {
                    "summary": "A venue with branding",
                    "value": {
                      "id": "01932f4e-7c00-7a10-8f3e-1b2c3d4e5f60",
                      "name": "The Lucky Mic",
                      "urlName": "the-lucky-mic-nashville",
                      "acceptingRequests": true,
                      "address": "412 Broadway",
                      "city": "Nashville",
                      "state": "TN",
                      "postalCode": "37203",
                      "country": "USA",
                      "phoneNumber": "+16155550142",
                      "website": "https://luckymic.example",
                      "location": {
                        "latitude": 36.1606,
                        "longitude": -86.7776
                      },
                      "timeZone": "America/Chicago",
                      "createdAt": "2026-03-01T18:30:00Z",
                      "updatedAt": "2026-11-20T02:14:09.512Z",
                      "systems": [
                        {
                          "id": "01932f4e-8a10-7b3c-9d21-4f5e6a7b8c9d",
                          "name": "Main stage"
                        }
                      ],
                      "stats": {
                        "totalSongs": 20328
                      },
                      "branding": {
                        "logoUrl": "https://luckymic.example/logo.png",
                        "colorPalette": {
                          "primary": "#6366F1",
                          "accent": "#EC4899"
                        },
                        "poweredBySingr": true
                      }
                    }
                  },
                  "plain": {
                    "summary": "A venue without branding, phone, website and location",
                    "value": {
                      "id": "01932f4e-7c00-7a10-8f3e-1b2c3d4e5f61",
                      "name": "Encore",
                      "urlName": "encore-leeds",
                      "acceptingRequests": false,
                      "address": "9 Call Lane",
                      "city": "Leeds",
                      "state": "West Yorkshire",
                      "postalCode": "LS1 7DH",
                      "country": "United Kingdom",
                      "timeZone": "Europe/London",
                      "createdAt": "2026-03-01T18:30:00Z",
                      "updatedAt": "2026-03-01T18:30:00Z",
                      "systems": [],
                      "stats": {
                        "totalSongs": 0
                      },
                      "branding": null
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/public/venues/{venueUrlName}/songdb": {
      "get": {
        "operationId": "searchVenueSongDb",
        "tags": [
          "Public"
        ],
        "summary": "Search a venue's songbook",
        "description": "Songs that have every word of `q` in their artist or title, whole or as the beginning of a word, without regard to\ncase, accents and punctuation. When few songs do, sorting by relevance adds similar spellings of the words that\nhave four letters or more.\n\nA text with neither letters nor digits finds nothing.\n",
        "security": [],
        "x-rate-limit": "publicRead",
        "parameters": [
          {
            "$ref": "#/components/parameters/VenueUrlName"
          },
          {
            "name": "q",
            "in": "query",
            "required": true,
            "description": "What to look for, in artists and titles.",
            "schema": {
              "type": "string",
              "minLength": 2,
              "maxLength": 200,
              "pattern": "^[^\\x00-\\x1F\\x7F-\\x9F]+$",
              "x-pattern-message": "must not hold control characters"
            },
            "example": "the who"
          },
          {
            "$ref": "#/components/parameters/SystemId"
          },
          {
            "name": "sort",
            "in": "query",
            "description": "What to order by. `relevance`: exact titles and artists first, then titles and artists that begin with the text, then songs that have all its words, then similar spellings.",
            "schema": {
              "type": "string",
              "enum": [
                "relevance",
                "artist",
                "title"
              ],
              "default": "relevance"
            },
            "example": "relevance"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "One page of songs.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/PublicCache"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SongSearchResult"
                },
                "examples": {
                  "found": {
                    "summary": "Songs of The Who",
                    "value": {
                      "songs": [
                        {
                          "songdbId": 18231,
                          "artist": "The Who",
                          "title": "Behind Blue Eyes",
                          "combined": "The Who - Behind Blue Eyes"
                        },
                        {
                          "songdbId": 18232,
                          "artist": "The Who",
                          "title": "My Generation",
                          "combined": "The Who - My Generation"
                        }
                      ],
                      "pagination": {
                        "limit": 2,
                        "hasMore": true,
                        "nextCursor": "AQIxGk4sQ2x9b0pYd1NfbmV4dA-3kq1d0x3vT7m"
                      }
                    }
                  },
                  "nothing": {
                    "summary": "Nothing found",
                    "value": {
                      "songs": [],
                      "pagination": {
                        "limit": 20,
                        "hasMore": false,
                        "nextCursor": null
                      }
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/public/venues/{venueUrlName}/songs": {
      "get": {
        "operationId": "browseVenueSongs",
        "tags": [
          "Public"
        ],
        "summary": "Leaf through a venue's songbook",
        "description": "The songbook by artist and title, whole or from one letter or artist on its own.",
        "security": [],
        "x-rate-limit": "publicRead",
        "parameters": [
          {
            "$ref": "#/components/parameters/VenueUrlName"
          },
          {
            "name": "letter",
            "in": "query",
            "description": "Only artists whose first character is this letter, of any script and in either case, accents and opening quotes aside; `0` stands for any digit, `#` for anything else.",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 1,
              "pattern": "^[^\\x00-\\x22\\x24-\\x2F\\x31-\\x40\\x5B-\\x60\\x7B-\\xA0]$",
              "x-pattern-message": "must be one letter, 0 for digits, or # for anything else"
            },
            "example": "T"
          },
          {
            "name": "artist",
            "in": "query",
            "description": "Only artists with these words, each whole or as the beginning of a word.",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 100,
              "pattern": "^[^\\x00-\\x1F\\x7F-\\x9F]+$",
              "x-pattern-message": "must not hold control characters"
            },
            "example": "queen"
          },
          {
            "$ref": "#/components/parameters/SystemId"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "One page of the songbook.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/PublicCache"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Songbook"
                },
                "examples": {
                  "letter": {
                    "summary": "The letter T",
                    "value": {
                      "venue": {
                        "id": "01932f4e-7c00-7a10-8f3e-1b2c3d4e5f60",
                        "name": "The Lucky Mic"
                      },
                      "songs": [
                        {
                          "songdbId": 17020,
                          "artist": "T. Rex",
                          "title": "Get It On",
                          "combined": "T. Rex - Get It On"
                        }
                      ],
                      "availableLetters": [
                        "#",
                        "0",
                        "A",
                        "B",
                        "Q",
                        "T",
                        "宇"
                      ],
                      "pagination": {
                        "limit": 20,
                        "hasMore": false,
                        "nextCursor": null
                      }
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/public/venues/{venueUrlName}/requests": {
      "post": {
        "operationId": "createGuestRequest",
        "tags": [
          "Public"
        ],
        "summary": "Ask for a song",
        "description": "Puts a song into the venue's queue for a guest.\n\nThe first answer carries a device token; send it with later requests, in `X-Device-Token`. One device may have the\nsame song waiting once per venue. A token that is not ours is refused with 401.\n",
        "security": [
          {},
          {
            "guestDevice": []
          }
        ],
        "x-rate-limit": "guestRequest",
        "x-body-limit": 16384,
        "parameters": [
          {
            "$ref": "#/components/parameters/VenueUrlName"
          }
        ],
        "requestBody": {
          "required": true,
          "description": "The song, and who asks.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewGuestRequest"
              },
              "examples": {
                "full": {
                  "summary": "Everything filled in",
                  "value": {
                    "artist": "Queen",
                    "title": "Bohemian Rhapsody",
                    "keyChange": -2,
                    "notes": "It is Ana's birthday",
                    "guestName": "Ana"
                  }
                },
                "least": {
                  "summary": "Artist and title alone",
                  "value": {
                    "artist": "ABBA",
                    "title": "Dancing Queen"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The request is in the queue.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              },
              "X-Device-Token": {
                "$ref": "#/components/headers/XDeviceToken"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SongRequest"
                },
                "examples": {
                  "waiting": {
                    "summary": "Fourth in the queue",
                    "value": {
                      "id": 90210,
                      "venueId": "01932f4e-7c00-7a10-8f3e-1b2c3d4e5f60",
                      "venueName": "The Lucky Mic",
                      "artist": "Queen",
                      "title": "Bohemian Rhapsody",
                      "keyChange": -2,
                      "notes": "It is Ana's birthday",
                      "guestName": "Ana",
                      "displayName": "Ana",
                      "status": "pending",
                      "processed": false,
                      "position": 4,
                      "requestedAt": "2026-11-22T21:07:31.042Z",
                      "processedAt": null
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/VenueNotAccepting"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "409": {
            "$ref": "#/components/responses/DuplicateRequest"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/auth/signup": {
      "post": {
        "operationId": "signUp",
        "tags": [
          "Auth"
        ],
        "summary": "Make an account",
        "description": "Makes an account with one profile and signs it in. A link to confirm the address is mailed; until it is opened the account can be used, but may not make API keys, invite people, start a checkout or accept an invitation.",
        "security": [],
        "x-rate-limit": "signUp",
        "x-body-limit": 16384,
        "parameters": [
          {
            "$ref": "#/components/parameters/UserAgent"
          }
        ],
        "requestBody": {
          "required": true,
          "description": "The account.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewAccount"
              },
              "examples": {
                "singer": {
                  "summary": "A singer",
                  "value": {
                    "email": "ana@example.com",
                    "password": "three tall green chairs",
                    "accountType": "singer",
                    "name": "Ana Souza",
                    "singerData": {
                      "nickname": "Ana Banana"
                    }
                  }
                },
                "customer": {
                  "summary": "A business",
                  "value": {
                    "email": "dana@starlight.example",
                    "password": "correct horse battery",
                    "accountType": "customer",
                    "customerData": {
                      "legalBusinessName": "Starlight Karaoke LLC",
                      "timezone": "America/Chicago"
                    }
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The account is made and signed in.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SessionTokens"
                },
                "examples": {
                  "singer": {
                    "summary": "A singer",
                    "value": {
                      "kind": "tokens",
                      "accessToken": "eyJhbGciOiJFUzI1NiIsInR5cCI6ImF0K2p3dCIsImtpZCI6Im9LSXl3dkdVcFRWVHl4TVEzYndJSWVRVXVkZnJfQ2tMTWpDRTE5RUNELVUifQ.eyJzdWIiOiIwMTkzMmY0ZSJ9.c2lnbmF0dXJl",
                      "refreshToken": "q3Jt0p1uX2vM6Yk9aZs8Hc4Lr7Wd5Ne1Bf_Go-TiVxE",
                      "expiresIn": 900,
                      "tokenType": "Bearer",
                      "user": {
                        "id": "01932f4e-7c00-7a10-8f3e-1b2c3d4e5f60",
                        "email": "ana@example.com",
                        "name": "Ana Souza",
                        "roles": [
                          "singer"
                        ]
                      }
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "409": {
            "$ref": "#/components/responses/AddressTaken"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/auth/verify-email": {
      "post": {
        "operationId": "verifyEmail",
        "tags": [
          "Auth"
        ],
        "summary": "Confirm an address",
        "description": "Confirms that the address is the account's, with the token of the mailed link, or gives the account the address that it is to change to. The page behind the link posts it; opening the link alone does nothing, since mail scanners open links too.",
        "security": [],
        "x-rate-limit": "mailedToken",
        "x-body-limit": 16384,
        "requestBody": {
          "required": true,
          "description": "The token.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/MailedToken"
              },
              "examples": {
                "link": {
                  "summary": "From the link",
                  "value": {
                    "token": "q3Jt0p1uX2vM6Yk9aZs8Hc4Lr7Wd5Ne1Bf_Go-TiVxE"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The address is confirmed.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Acknowledgement"
                },
                "examples": {
                  "done": {
                    "summary": "Confirmed",
                    "value": {
                      "message": "Your address is confirmed."
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequestOrToken"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/auth/verify-email/resend": {
      "post": {
        "operationId": "resendVerificationEmail",
        "tags": [
          "Auth"
        ],
        "summary": "Mail the confirming link again",
        "description": "Mails a new link and voids the former one, where the address is an account's and is not confirmed. The answer is the same in every case.",
        "security": [],
        "x-rate-limit": "mailRequest",
        "x-body-limit": 16384,
        "requestBody": {
          "required": true,
          "description": "The address.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/EmailAddress"
              },
              "examples": {
                "address": {
                  "summary": "An address",
                  "value": {
                    "email": "ana@example.com"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The mail is on its way, if one is due.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Acknowledgement"
                },
                "examples": {
                  "asked": {
                    "summary": "Always the same",
                    "value": {
                      "message": "If the address is waiting to be confirmed, a new link is on its way to it."
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/auth/signin": {
      "post": {
        "operationId": "signIn",
        "tags": [
          "Auth"
        ],
        "summary": "Sign in",
        "description": "Signs in with address and password. Where the account has a second factor the answer is a challenge instead of tokens; `kind` tells. After several failures the address must wait, longer each time, whether anybody has it or not.",
        "security": [],
        "x-rate-limit": "signIn",
        "x-body-limit": 16384,
        "parameters": [
          {
            "$ref": "#/components/parameters/UserAgent"
          }
        ],
        "requestBody": {
          "required": true,
          "description": "The credentials.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Credentials"
              },
              "examples": {
                "password": {
                  "summary": "Address and password",
                  "value": {
                    "email": "ana@example.com",
                    "password": "three tall green chairs"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Signed in, or challenged.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SignInAnswer"
                },
                "examples": {
                  "tokens": {
                    "summary": "Without a second factor",
                    "value": {
                      "kind": "tokens",
                      "accessToken": "eyJhbGciOiJFUzI1NiIsInR5cCI6ImF0K2p3dCIsImtpZCI6Im9LSXl3dkdVcFRWVHl4TVEzYndJSWVRVXVkZnJfQ2tMTWpDRTE5RUNELVUifQ.eyJzdWIiOiIwMTkzMmY0ZSJ9.c2lnbmF0dXJl",
                      "refreshToken": "q3Jt0p1uX2vM6Yk9aZs8Hc4Lr7Wd5Ne1Bf_Go-TiVxE",
                      "expiresIn": 900,
                      "tokenType": "Bearer",
                      "user": {
                        "id": "01932f4e-7c00-7a10-8f3e-1b2c3d4e5f60",
                        "email": "ana@example.com",
                        "name": "Ana Souza",
                        "roles": [
                          "singer"
                        ]
                      }
                    }
                  },
                  "challenge": {
                    "summary": "With a second factor",
                    "value": {
                      "kind": "two_factor",
                      "twoFactorToken": "q3Jt0p1uX2vM6Yk9aZs8Hc4Lr7Wd5Ne1Bf_Go-TiVxE",
                      "twoFactorMethods": [
                        "totp",
                        "backup"
                      ],
                      "expiresIn": 300,
                      "phoneNumber": null,
                      "message": "Enter the code of your authenticator app."
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/CredentialsRefused"
          },
          "403": {
            "$ref": "#/components/responses/AccountDisabled"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/auth/refresh": {
      "post": {
        "operationId": "refreshToken",
        "tags": [
          "Auth"
        ],
        "summary": "Get the next tokens",
        "description": "Exchanges a refresh token for the next pair. A refresh token is good once: a second use ends the session, since one of the two users stole it. Tokens are good for 7 days after their issue and 30 days after the sign- in.",
        "security": [],
        "x-rate-limit": "refresh",
        "x-body-limit": 16384,
        "requestBody": {
          "required": true,
          "description": "The refresh token.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/RefreshGrant"
              },
              "examples": {
                "token": {
                  "summary": "The one issued last",
                  "value": {
                    "refreshToken": "q3Jt0p1uX2vM6Yk9aZs8Hc4Lr7Wd5Ne1Bf_Go-TiVxE"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The next pair.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RefreshedTokens"
                },
                "examples": {
                  "tokens": {
                    "summary": "The next pair",
                    "value": {
                      "accessToken": "eyJhbGciOiJFUzI1NiIsInR5cCI6ImF0K2p3dCIsImtpZCI6Im9LSXl3dkdVcFRWVHl4TVEzYndJSWVRVXVkZnJfQ2tMTWpDRTE5RUNELVUifQ.eyJzdWIiOiIwMTkzMmY0ZSJ9.c2lnbmF0dXJl",
                      "refreshToken": "q3Jt0p1uX2vM6Yk9aZs8Hc4Lr7Wd5Ne1Bf_Go-TiVxE",
                      "expiresIn": 900,
                      "tokenType": "Bearer"
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/CredentialsRefused"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/auth/logout": {
      "post": {
        "operationId": "signOut",
        "tags": [
          "Auth"
        ],
        "summary": "Sign out",
        "description": "Ends the session: its refresh token and its access tokens are no longer good, on every node within a second. A client whose access token has expired leaves it out and sends the refresh token instead; a session that has ended already is no error then.",
        "security": [
          {},
          {
            "bearer": []
          }
        ],
        "x-rate-limit": "signOut",
        "x-body-limit": 16384,
        "requestBody": {
          "required": false,
          "description": "The refresh token, where there is no access token.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/RefreshGrant"
              },
              "examples": {
                "token": {
                  "summary": "The one issued last",
                  "value": {
                    "refreshToken": "q3Jt0p1uX2vM6Yk9aZs8Hc4Lr7Wd5Ne1Bf_Go-TiVxE"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "204": {
            "description": "The session has ended.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/AuthenticationRequired"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/auth/logout-all": {
      "post": {
        "operationId": "signOutAll",
        "tags": [
          "Auth"
        ],
        "summary": "Sign out everywhere",
        "description": "Ends all of the user's sessions, or all but this one. The user is told by mail.",
        "security": [
          {
            "bearer": []
          }
        ],
        "x-rate-limit": "accountChange",
        "x-body-limit": 16384,
        "requestBody": {
          "required": true,
          "description": "Which sessions.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/SessionsToEnd"
              },
              "examples": {
                "all": {
                  "summary": "All of them",
                  "value": {}
                },
                "others": {
                  "summary": "All others",
                  "value": {
                    "exceptCurrent": true
                  }
                }
              }
            }
          }
        },
        "responses": {
          "204": {
            "description": "The sessions have ended.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/AuthenticationRequired"
          },
          "403": {
            "$ref": "#/components/responses/StepUpRequired"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/auth/sessions": {
      "get": {
        "operationId": "listSessions",
        "tags": [
          "Auth"
        ],
        "summary": "Where am I signed in?",
        "description": "The user's sessions, the latest first. At most 20 go on side by side; a new one ends the oldest.",
        "security": [
          {
            "bearer": []
          }
        ],
        "x-rate-limit": "accountRead",
        "parameters": [
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "One page of sessions.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SessionList"
                },
                "examples": {
                  "one": {
                    "summary": "One session",
                    "value": {
                      "sessions": [
                        {
                          "id": "01932f4e-9b00-7c1d-a2f4-6e7d8c9b0a1f",
                          "createdAt": "2026-11-20T18:02:11.401Z",
                          "lastUsedAt": "2026-11-22T21:07:31.042Z",
                          "expiresAt": "2026-11-29T21:07:31.042Z",
                          "ipAddress": "198.51.100.7",
                          "userAgent": "Singr/4.2 (iPhone; iOS 26.1)",
                          "methods": [
                            "pwd",
                            "otp"
                          ],
                          "current": true
                        }
                      ],
                      "pagination": {
                        "limit": 20,
                        "hasMore": false,
                        "nextCursor": null
                      }
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/AuthenticationRequired"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/auth/sessions/{sessionId}": {
      "delete": {
        "operationId": "revokeSession",
        "tags": [
          "Auth"
        ],
        "summary": "Sign out somewhere",
        "description": "Ends one of the user's sessions.",
        "security": [
          {
            "bearer": []
          }
        ],
        "x-rate-limit": "session",
        "parameters": [
          {
            "$ref": "#/components/parameters/SessionId"
          }
        ],
        "responses": {
          "204": {
            "description": "The session has ended.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/AuthenticationRequired"
          },
          "403": {
            "$ref": "#/components/responses/StepUpRequired"
          },
          "404": {
            "$ref": "#/components/responses/SessionNotFound"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/auth/reauthenticate": {
      "post": {
        "operationId": "reauthenticate",
        "tags": [
          "Auth"
        ],
        "summary": "Show again who is there",
        "description": "Some operations ask for a session that was authenticated in the last ten minutes. This takes the password, a code of the authenticator app or one of a text message, and gives an access token that says so; the former one is no longer good.",
        "security": [
          {
            "bearer": []
          }
        ],
        "x-rate-limit": "reauthenticate",
        "x-body-limit": 16384,
        "requestBody": {
          "required": true,
          "description": "The proof.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/AuthenticationProof"
              },
              "examples": {
                "password": {
                  "summary": "By password",
                  "value": {
                    "method": "password",
                    "password": "three tall green chairs"
                  }
                },
                "code": {
                  "summary": "By authenticator app",
                  "value": {
                    "method": "totp",
                    "code": "492039"
                  }
                },
                "smsCode": {
                  "summary": "By text message",
                  "value": {
                    "method": "sms",
                    "code": "038114"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "A new access token.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AccessTokenAnswer"
                },
                "examples": {
                  "token": {
                    "summary": "A new access token",
                    "value": {
                      "accessToken": "eyJhbGciOiJFUzI1NiIsInR5cCI6ImF0K2p3dCIsImtpZCI6Im9LSXl3dkdVcFRWVHl4TVEzYndJSWVRVXVkZnJfQ2tMTWpDRTE5RUNELVUifQ.eyJzdWIiOiIwMTkzMmY0ZSJ9.c2lnbmF0dXJl",
                      "expiresIn": 900,
                      "tokenType": "Bearer"
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/AuthenticationRequired"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/auth/forgot-password": {
      "post": {
        "operationId": "forgotPassword",
        "tags": [
          "Auth"
        ],
        "summary": "Mail a link to set a new password",
        "description": "Mails a link where the address is an account's; it is good for an hour and voids former ones. The answer is the same in every case.",
        "security": [],
        "x-rate-limit": "mailRequest",
        "x-body-limit": 16384,
        "requestBody": {
          "required": true,
          "description": "The address.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/EmailAddress"
              },
              "examples": {
                "address": {
                  "summary": "An address",
                  "value": {
                    "email": "ana@example.com"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The mail is on its way, if one is due.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Acknowledgement"
                },
                "examples": {
                  "asked": {
                    "summary": "Always the same",
                    "value": {
                      "message": "If there is an account with this address, a link to set a new password is on its way to it."
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/auth/reset-password": {
      "post": {
        "operationId": "resetPassword",
        "tags": [
          "Auth"
        ],
        "summary": "Set a new password by a mailed link",
        "description": "Sets the password, confirms the address and ends every session. It signs nobody in, and a second factor stays due.",
        "security": [],
        "x-rate-limit": "mailedToken",
        "x-body-limit": 16384,
        "requestBody": {
          "required": true,
          "description": "The token and the password.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/PasswordReset"
              },
              "examples": {
                "reset": {
                  "summary": "From the link",
                  "value": {
                    "token": "q3Jt0p1uX2vM6Yk9aZs8Hc4Lr7Wd5Ne1Bf_Go-TiVxE",
                    "newPassword": "four small red boats"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The password is set.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Acknowledgement"
                },
                "examples": {
                  "done": {
                    "summary": "Set",
                    "value": {
                      "message": "Your password is set. Sign in with it."
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequestOrToken"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/auth/me": {
      "get": {
        "operationId": "getMe",
        "tags": [
          "Auth"
        ],
        "summary": "Who am I?",
        "description": "The account behind the access token.",
        "security": [
          {
            "bearer": []
          }
        ],
        "x-rate-limit": "accountRead",
        "responses": {
          "200": {
            "description": "The account.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Me"
                },
                "examples": {
                  "singer": {
                    "summary": "A singer",
                    "value": {
                      "id": "01932f4e-7c00-7a10-8f3e-1b2c3d4e5f60",
                      "email": "ana@example.com",
                      "isEmailVerified": true,
                      "pendingEmail": null,
                      "name": "Ana Souza",
                      "displayName": null,
                      "phoneNumber": null,
                      "phoneVerified": false,
                      "imageUrl": null,
                      "roles": [
                        "singer"
                      ],
                      "activeContext": {
                        "type": "singer",
                        "id": "01932f4e-7c11-7b22-8a33-4c5d6e7f8091"
                      },
                      "customerProfile": null,
                      "singerProfile": {
                        "id": "01932f4e-7c11-7b22-8a33-4c5d6e7f8091",
                        "nickname": "Ana Banana",
                        "avatarUrl": null
                      },
                      "organizations": [],
                      "twoFactorEnabled": false,
                      "hasPassword": true,
                      "createdAt": "2026-11-20T18:02:11.401Z",
                      "lastLoginAt": "2026-11-22T21:07:31.042Z"
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/AuthenticationRequired"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      },
      "patch": {
        "operationId": "updateMe",
        "tags": [
          "Auth"
        ],
        "summary": "Change my name or picture",
        "description": "Changes what the body names. Addresses and telephone numbers have operations of their own, since they must be confirmed.",
        "security": [
          {
            "bearer": []
          }
        ],
        "x-rate-limit": "accountRead",
        "x-body-limit": 16384,
        "requestBody": {
          "required": true,
          "description": "What to change.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ProfileChanges"
              },
              "examples": {
                "name": {
                  "summary": "A new name",
                  "value": {
                    "name": "Ana Souza"
                  }
                },
                "remove": {
                  "summary": "No picture",
                  "value": {
                    "imageUrl": null
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The account as it is now.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Me"
                },
                "examples": {
                  "singer": {
                    "summary": "A singer",
                    "value": {
                      "id": "01932f4e-7c00-7a10-8f3e-1b2c3d4e5f60",
                      "email": "ana@example.com",
                      "isEmailVerified": true,
                      "pendingEmail": null,
                      "name": "Ana Souza",
                      "displayName": null,
                      "phoneNumber": null,
                      "phoneVerified": false,
                      "imageUrl": null,
                      "roles": [
                        "singer"
                      ],
                      "activeContext": {
                        "type": "singer",
                        "id": "01932f4e-7c11-7b22-8a33-4c5d6e7f8091"
                      },
                      "customerProfile": null,
                      "singerProfile": {
                        "id": "01932f4e-7c11-7b22-8a33-4c5d6e7f8091",
                        "nickname": "Ana Banana",
                        "avatarUrl": null
                      },
                      "organizations": [],
                      "twoFactorEnabled": false,
                      "hasPassword": true,
                      "createdAt": "2026-11-20T18:02:11.401Z",
                      "lastLoginAt": "2026-11-22T21:07:31.042Z"
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/AuthenticationRequired"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/auth/context": {
      "post": {
        "operationId": "switchContext",
        "tags": [
          "Auth"
        ],
        "summary": "Work with another profile",
        "description": "Gives an access token for another profile of the user's; the refresh token stays, and refreshing keeps the profile. The former access token is no longer good.",
        "security": [
          {
            "bearer": []
          }
        ],
        "x-rate-limit": "context",
        "x-body-limit": 16384,
        "requestBody": {
          "required": true,
          "description": "The profile.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ContextChoice"
              },
              "examples": {
                "customer": {
                  "summary": "A business",
                  "value": {
                    "contextType": "customer",
                    "contextId": "01932f4e-7c11-7b22-8a33-4c5d6e7f8091"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "A new access token.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AccessTokenAnswer"
                },
                "examples": {
                  "token": {
                    "summary": "A new access token",
                    "value": {
                      "accessToken": "eyJhbGciOiJFUzI1NiIsInR5cCI6ImF0K2p3dCIsImtpZCI6Im9LSXl3dkdVcFRWVHl4TVEzYndJSWVRVXVkZnJfQ2tMTWpDRTE5RUNELVUifQ.eyJzdWIiOiIwMTkzMmY0ZSJ9.c2lnbmF0dXJl",
                      "expiresIn": 900,
                      "tokenType": "Bearer"
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/AuthenticationRequired"
          },
          "403": {
            "$ref": "#/components/responses/ContextDenied"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/auth/magic-link/request": {
      "post": {
        "operationId": "requestMagicLink",
        "tags": [
          "Auth"
        ],
        "summary": "Mail a link to sign in with",
        "description": "Mails a link where the address is an account's; it is good for ten minutes, once, for the client that asked, and voids former ones. The answer is the same in every case.",
        "security": [],
        "x-rate-limit": "mailRequest",
        "x-body-limit": 16384,
        "requestBody": {
          "required": true,
          "description": "The address.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/EmailAddress"
              },
              "examples": {
                "address": {
                  "summary": "An address",
                  "value": {
                    "email": "ana@example.com"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The mail is on its way, if one is due.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/MagicLinkAsked"
                },
                "examples": {
                  "asked": {
                    "summary": "Always the same form",
                    "value": {
                      "message": "If there is an account with this address, a link is on its way to it.",
                      "clientSecret": "q3Jt0p1uX2vM6Yk9aZs8Hc4Lr7Wd5Ne1Bf_Go-TiVxE"
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "404": {
            "$ref": "#/components/responses/FeatureDisabled"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/auth/magic-link/verify": {
      "post": {
        "operationId": "verifyMagicLink",
        "tags": [
          "Auth"
        ],
        "summary": "Sign in by a mailed link",
        "description": "Signs in with a link's token and the secret that the client got when it asked. It confirms the address. A second factor stays due.",
        "security": [],
        "x-rate-limit": "mailedToken",
        "x-body-limit": 16384,
        "parameters": [
          {
            "$ref": "#/components/parameters/UserAgent"
          }
        ],
        "requestBody": {
          "required": true,
          "description": "The proof.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/MagicLinkProof"
              },
              "examples": {
                "link": {
                  "summary": "From the link",
                  "value": {
                    "token": "q3Jt0p1uX2vM6Yk9aZs8Hc4Lr7Wd5Ne1Bf_Go-TiVxE",
                    "clientSecret": "q3Jt0p1uX2vM6Yk9aZs8Hc4Lr7Wd5Ne1Bf_Go-TiVxE"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Signed in, or challenged.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SignInAnswer"
                },
                "examples": {
                  "tokens": {
                    "summary": "Without a second factor",
                    "value": {
                      "kind": "tokens",
                      "accessToken": "eyJhbGciOiJFUzI1NiIsInR5cCI6ImF0K2p3dCIsImtpZCI6Im9LSXl3dkdVcFRWVHl4TVEzYndJSWVRVXVkZnJfQ2tMTWpDRTE5RUNELVUifQ.eyJzdWIiOiIwMTkzMmY0ZSJ9.c2lnbmF0dXJl",
                      "refreshToken": "q3Jt0p1uX2vM6Yk9aZs8Hc4Lr7Wd5Ne1Bf_Go-TiVxE",
                      "expiresIn": 900,
                      "tokenType": "Bearer",
                      "user": {
                        "id": "01932f4e-7c00-7a10-8f3e-1b2c3d4e5f60",
                        "email": "ana@example.com",
                        "name": "Ana Souza",
                        "roles": [
                          "singer"
                        ]
                      }
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequestOrToken"
          },
          "403": {
            "$ref": "#/components/responses/AccountDisabled"
          },
          "404": {
            "$ref": "#/components/responses/FeatureDisabled"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/admin/users/{userId}/password-reset": {
      "post": {
        "operationId": "sendPasswordReset",
        "tags": [
          "Admin"
        ],
        "summary": "Mail a user a link to set a new password",
        "description": "Ends the user's sessions and mails them a link to set a new password. The link goes to the user alone; whoever asks for it never sees it.",
        "security": [
          {
            "bearer": []
          }
        ],
        "x-rate-limit": "admin",
        "x-permissions": [
          "admin.users:write"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/UserId"
          }
        ],
        "responses": {
          "204": {
            "description": "The mail is on its way.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/AuthenticationRequired"
          },
          "403": {
            "$ref": "#/components/responses/PermissionDenied"
          },
          "404": {
            "$ref": "#/components/responses/UserNotFound"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/auth/two-factor/status": {
      "get": {
        "operationId": "getTwoFactorStatus",
        "tags": [
          "Two-factor"
        ],
        "summary": "Which second factors are on?",
        "description": "What signing in takes beside the password or the mailed link.",
        "security": [
          {
            "bearer": []
          }
        ],
        "x-rate-limit": "accountRead",
        "responses": {
          "200": {
            "description": "The factors.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TwoFactorStatus"
                },
                "examples": {
                  "both": {
                    "summary": "Both factors",
                    "value": {
                      "totpEnabled": true,
                      "smsEnabled": true,
                      "smsPhoneNumber": "…42",
                      "backupCodesGenerated": true,
                      "backupCodesRemaining": 9
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/AuthenticationRequired"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/auth/two-factor/totp/enable": {
      "post": {
        "operationId": "enrollTotp",
        "tags": [
          "Two-factor"
        ],
        "summary": "Set up an authenticator app",
        "description": "Gives a secret for an authenticator app. It counts once a code is confirmed, within ten minutes; until then a former app stays in force. An account that has a second factor needs a session that was authenticated with it in the last ten minutes.",
        "security": [
          {
            "bearer": []
          }
        ],
        "x-rate-limit": "totpEnrolment",
        "x-body-limit": 16384,
        "requestBody": {
          "required": true,
          "description": "The proof.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/SessionProof"
              },
              "examples": {
                "password": {
                  "summary": "By password",
                  "value": {
                    "password": "three tall green chairs"
                  }
                },
                "session": {
                  "summary": "By a session that was just authenticated",
                  "value": {}
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The secret.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AuthenticatorSetup"
                },
                "examples": {
                  "secret": {
                    "summary": "A secret",
                    "value": {
                      "secret": "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP",
                      "qrCode": "data:image/png;base64,iVBORw0KGgoAAAANSUhEUg==",
                      "otpauthUri": "otpauth://totp/Singr:ana%40example.com?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Singr&algorithm=SHA1&digits=6&period=30",
                      "expiresIn": 600
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/AuthenticationRequired"
          },
          "403": {
            "$ref": "#/components/responses/StepUpRequired"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/auth/two-factor/totp/verify": {
      "post": {
        "operationId": "confirmTotp",
        "tags": [
          "Two-factor"
        ],
        "summary": "Confirm an authenticator app",
        "description": "Switches the app on, or replaces the former one. The first factor of an account brings ten recovery codes. All other sessions end, and the user is told by mail. After five wrong codes the setup must begin again.",
        "security": [
          {
            "bearer": []
          }
        ],
        "x-rate-limit": "factorCode",
        "x-body-limit": 16384,
        "requestBody": {
          "required": true,
          "description": "The code.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/AuthenticatorCode"
              },
              "examples": {
                "code": {
                  "summary": "What the app shows",
                  "value": {
                    "token": "492039"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The app is on.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SecondFactorOn"
                },
                "examples": {
                  "first": {
                    "summary": "The first factor",
                    "value": {
                      "message": "The authenticator app is on. Keep the recovery codes in a safe place.",
                      "backupCodes": [
                        "7K3F-9QWM-2XHT-B4ND",
                        "1M8C-5VTR-0JGE-6PZA",
                        "QX42-HN7D-W9SB-3FKY",
                        "94RE-TJ0M-8CVG-A1QP",
                        "D6ZN-2HYK-5BWX-7TF3",
                        "KS81-PCE4-M0RJ-V9GD",
                        "5TWB-3ZQF-XA7N-H2YM",
                        "G0PV-8DKR-1ECS-J64T",
                        "YN96-AF2X-Q5MB-ZW3H",
                        "B7JC-R4TE-6VK1-9SDP"
                      ],
                      "accessToken": "eyJhbGciOiJFUzI1NiIsInR5cCI6ImF0K2p3dCIsImtpZCI6Im9LSXl3dkdVcFRWVHl4TVEzYndJSWVRVXVkZnJfQ2tMTWpDRTE5RUNELVUifQ.eyJzdWIiOiIwMTkzMmY0ZSJ9.c2lnbmF0dXJl",
                      "expiresIn": 900,
                      "tokenType": "Bearer"
                    }
                  },
                  "further": {
                    "summary": "Another factor",
                    "value": {
                      "message": "The authenticator app is on.",
                      "backupCodes": [],
                      "accessToken": "eyJhbGciOiJFUzI1NiIsInR5cCI6ImF0K2p3dCIsImtpZCI6Im9LSXl3dkdVcFRWVHl4TVEzYndJSWVRVXVkZnJfQ2tMTWpDRTE5RUNELVUifQ.eyJzdWIiOiIwMTkzMmY0ZSJ9.c2lnbmF0dXJl",
                      "expiresIn": 900,
                      "tokenType": "Bearer"
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequestOrCode"
          },
          "401": {
            "$ref": "#/components/responses/AuthenticationRequired"
          },
          "403": {
            "$ref": "#/components/responses/StepUpRequired"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "409": {
            "$ref": "#/components/responses/FactorStateConflict"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/auth/two-factor/disable": {
      "post": {
        "operationId": "disableTwoFactor",
        "tags": [
          "Two-factor"
        ],
        "summary": "Switch a second factor off",
        "description": "Takes a code of a factor, or a recovery code, beside the proof. The recovery codes go with the last factor. All other sessions end, and the user is told by mail.",
        "security": [
          {
            "bearer": []
          }
        ],
        "x-rate-limit": "twoFactorDisable",
        "x-body-limit": 16384,
        "requestBody": {
          "required": true,
          "description": "The factor and the proofs.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/SecondFactorToRemove"
              },
              "examples": {
                "totp": {
                  "summary": "The authenticator app",
                  "value": {
                    "method": "totp",
                    "code": "492039",
                    "password": "three tall green chairs"
                  }
                },
                "lost": {
                  "summary": "A lost telephone",
                  "value": {
                    "method": "sms",
                    "code": "7K3F-9QWM-2XHT-B4ND"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The factor is off.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Acknowledgement"
                },
                "examples": {
                  "done": {
                    "summary": "Off",
                    "value": {
                      "message": "The authenticator app is off."
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequestOrCode"
          },
          "401": {
            "$ref": "#/components/responses/AuthenticationRequired"
          },
          "403": {
            "$ref": "#/components/responses/StepUpRequired"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "409": {
            "$ref": "#/components/responses/FactorStateConflict"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/auth/two-factor/sms/enable": {
      "post": {
        "operationId": "enrollSms",
        "tags": [
          "Two-factor"
        ],
        "summary": "Set up codes by text message",
        "description": "Sends a code to the number; it counts once the code is confirmed. Text messages can be diverted: an authenticator app is the safer factor. A minute must lie between two messages, and a number gets at most 5 an hour and 20 a day.",
        "security": [
          {
            "bearer": []
          }
        ],
        "x-rate-limit": "smsEnrolment",
        "x-body-limit": 16384,
        "requestBody": {
          "required": true,
          "description": "The number and the proof.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/TextMessageNumber"
              },
              "examples": {
                "number": {
                  "summary": "By password",
                  "value": {
                    "phoneNumber": "+43123456742",
                    "password": "three tall green chairs"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The code is on its way.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TextMessageSent"
                },
                "examples": {
                  "sent": {
                    "summary": "Sent",
                    "value": {
                      "message": "Enter the code of the text message.",
                      "phoneNumber": "…42",
                      "expiresIn": 300
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/AuthenticationRequired"
          },
          "403": {
            "$ref": "#/components/responses/StepUpRequired"
          },
          "404": {
            "$ref": "#/components/responses/FeatureDisabled"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/auth/two-factor/sms/verify": {
      "post": {
        "operationId": "confirmSms",
        "tags": [
          "Two-factor"
        ],
        "summary": "Confirm codes by text message",
        "description": "Switches text messages on, or replaces the former number. The first factor of an account brings ten recovery codes; codes that exist stay good. All other sessions end, and the user is told by mail. After five wrong codes no other is taken until the last one sent has expired.",
        "security": [
          {
            "bearer": []
          }
        ],
        "x-rate-limit": "factorCode",
        "x-body-limit": 16384,
        "requestBody": {
          "required": true,
          "description": "The code.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/TextMessageCode"
              },
              "examples": {
                "code": {
                  "summary": "From the message",
                  "value": {
                    "code": "038114"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Text messages are on.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SecondFactorOn"
                },
                "examples": {
                  "first": {
                    "summary": "The first factor",
                    "value": {
                      "message": "Codes by text message are on. Keep the recovery codes in a safe place.",
                      "backupCodes": [
                        "7K3F-9QWM-2XHT-B4ND",
                        "1M8C-5VTR-0JGE-6PZA",
                        "QX42-HN7D-W9SB-3FKY",
                        "94RE-TJ0M-8CVG-A1QP",
                        "D6ZN-2HYK-5BWX-7TF3",
                        "KS81-PCE4-M0RJ-V9GD",
                        "5TWB-3ZQF-XA7N-H2YM",
                        "G0PV-8DKR-1ECS-J64T",
                        "YN96-AF2X-Q5MB-ZW3H",
                        "B7JC-R4TE-6VK1-9SDP"
                      ],
                      "accessToken": "eyJhbGciOiJFUzI1NiIsInR5cCI6ImF0K2p3dCIsImtpZCI6Im9LSXl3dkdVcFRWVHl4TVEzYndJSWVRVXVkZnJfQ2tMTWpDRTE5RUNELVUifQ.eyJzdWIiOiIwMTkzMmY0ZSJ9.c2lnbmF0dXJl",
                      "expiresIn": 900,
                      "tokenType": "Bearer"
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequestOrCode"
          },
          "401": {
            "$ref": "#/components/responses/AuthenticationRequired"
          },
          "403": {
            "$ref": "#/components/responses/StepUpRequired"
          },
          "404": {
            "$ref": "#/components/responses/FeatureDisabled"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/auth/two-factor/backup-codes/regenerate": {
      "post": {
        "operationId": "regenerateBackupCodes",
        "tags": [
          "Two-factor"
        ],
        "summary": "Get new recovery codes",
        "description": "Issues ten recovery codes and voids all former ones. The session must show a second factor.",
        "security": [
          {
            "bearer": []
          }
        ],
        "x-rate-limit": "recoveryCodes",
        "x-body-limit": 16384,
        "requestBody": {
          "required": true,
          "description": "The proof.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/SessionProof"
              },
              "examples": {
                "password": {
                  "summary": "By password",
                  "value": {
                    "password": "three tall green chairs"
                  }
                },
                "session": {
                  "summary": "By a session that was just authenticated",
                  "value": {}
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The codes.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RecoveryCodeSet"
                },
                "examples": {
                  "codes": {
                    "summary": "Ten codes",
                    "value": {
                      "backupCodes": [
                        "7K3F-9QWM-2XHT-B4ND",
                        "1M8C-5VTR-0JGE-6PZA",
                        "QX42-HN7D-W9SB-3FKY",
                        "94RE-TJ0M-8CVG-A1QP",
                        "D6ZN-2HYK-5BWX-7TF3",
                        "KS81-PCE4-M0RJ-V9GD",
                        "5TWB-3ZQF-XA7N-H2YM",
                        "G0PV-8DKR-1ECS-J64T",
                        "YN96-AF2X-Q5MB-ZW3H",
                        "B7JC-R4TE-6VK1-9SDP"
                      ]
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/AuthenticationRequired"
          },
          "403": {
            "$ref": "#/components/responses/StepUpRequired"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "409": {
            "$ref": "#/components/responses/FactorStateConflict"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/auth/two-factor/backup-codes/count": {
      "get": {
        "operationId": "getBackupCodeCount",
        "tags": [
          "Two-factor"
        ],
        "summary": "How many recovery codes are left?",
        "description": "Counts the recovery codes; the codes themselves are shown only once.",
        "security": [
          {
            "bearer": []
          }
        ],
        "x-rate-limit": "accountRead",
        "responses": {
          "200": {
            "description": "The numbers.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RecoveryCodeCount"
                },
                "examples": {
                  "left": {
                    "summary": "One was used",
                    "value": {
                      "total": 10,
                      "remaining": 9,
                      "generatedAt": "2026-11-20T18:02:11.401Z"
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/AuthenticationRequired"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/auth/two-factor/challenge/sms": {
      "post": {
        "operationId": "sendTwoFactorSms",
        "tags": [
          "Two-factor"
        ],
        "summary": "Send the code of a sign-in",
        "description": "Sends a code by text message to the number of the account. A minute must lie between two messages; a sign-in has three. A new code does not give back attempts.",
        "security": [],
        "x-rate-limit": "challengeSms",
        "x-body-limit": 16384,
        "requestBody": {
          "required": true,
          "description": "The sign-in.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ChallengeReference"
              },
              "examples": {
                "challenge": {
                  "summary": "A sign-in",
                  "value": {
                    "twoFactorToken": "q3Jt0p1uX2vM6Yk9aZs8Hc4Lr7Wd5Ne1Bf_Go-TiVxE"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The code is on its way.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TextMessageSent"
                },
                "examples": {
                  "sent": {
                    "summary": "Sent",
                    "value": {
                      "message": "Enter the code of the text message.",
                      "phoneNumber": "…42",
                      "expiresIn": 281
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequestOrChallenge"
          },
          "403": {
            "$ref": "#/components/responses/AccountDisabled"
          },
          "404": {
            "$ref": "#/components/responses/FeatureDisabled"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "409": {
            "$ref": "#/components/responses/FactorStateConflict"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/auth/two-factor/challenge/verify": {
      "post": {
        "operationId": "verifyTwoFactorChallenge",
        "tags": [
          "Two-factor"
        ],
        "summary": "Finish a sign-in with the second factor",
        "description": "Takes a code of the authenticator app, of a text message, or a recovery code, and signs in. A sign-in has five attempts, whichever methods they use. A recovery code is good once; using one ends all other sessions, and the user is told by mail how many are left.",
        "security": [],
        "x-rate-limit": "challengeCode",
        "x-body-limit": 16384,
        "parameters": [
          {
            "$ref": "#/components/parameters/UserAgent"
          }
        ],
        "requestBody": {
          "required": true,
          "description": "The code.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ChallengeAnswer"
              },
              "examples": {
                "totp": {
                  "summary": "Authenticator app",
                  "value": {
                    "twoFactorToken": "q3Jt0p1uX2vM6Yk9aZs8Hc4Lr7Wd5Ne1Bf_Go-TiVxE",
                    "method": "totp",
                    "token": "492039"
                  }
                },
                "backup": {
                  "summary": "Recovery code",
                  "value": {
                    "twoFactorToken": "q3Jt0p1uX2vM6Yk9aZs8Hc4Lr7Wd5Ne1Bf_Go-TiVxE",
                    "method": "backup",
                    "token": "7K3F-9QWM-2XHT-B4ND"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Signed in.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SessionTokens"
                },
                "examples": {
                  "tokens": {
                    "summary": "Signed in",
                    "value": {
                      "kind": "tokens",
                      "accessToken": "eyJhbGciOiJFUzI1NiIsInR5cCI6ImF0K2p3dCIsImtpZCI6Im9LSXl3dkdVcFRWVHl4TVEzYndJSWVRVXVkZnJfQ2tMTWpDRTE5RUNELVUifQ.eyJzdWIiOiIwMTkzMmY0ZSJ9.c2lnbmF0dXJl",
                      "refreshToken": "q3Jt0p1uX2vM6Yk9aZs8Hc4Lr7Wd5Ne1Bf_Go-TiVxE",
                      "expiresIn": 900,
                      "tokenType": "Bearer",
                      "user": {
                        "id": "01932f4e-7c00-7a10-8f3e-1b2c3d4e5f60",
                        "email": "ana@example.com",
                        "name": "Ana Souza",
                        "roles": [
                          "singer"
                        ]
                      }
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequestOrChallenge"
          },
          "401": {
            "$ref": "#/components/responses/CredentialsRefused"
          },
          "403": {
            "$ref": "#/components/responses/AccountDisabled"
          },
          "404": {
            "$ref": "#/components/responses/FeatureDisabled"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/auth/reauthenticate/sms": {
      "post": {
        "operationId": "sendReauthenticationSms",
        "tags": [
          "Two-factor"
        ],
        "summary": "Send a code to show again who is there",
        "description": "Sends a code by text message to the account's number, for `reauthenticate` or for switching a factor off.",
        "security": [
          {
            "bearer": []
          }
        ],
        "x-rate-limit": "reauthenticationSms",
        "responses": {
          "200": {
            "description": "The code is on its way.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TextMessageSent"
                },
                "examples": {
                  "sent": {
                    "summary": "Sent",
                    "value": {
                      "message": "Enter the code of the text message.",
                      "phoneNumber": "…42",
                      "expiresIn": 300
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/AuthenticationRequired"
          },
          "404": {
            "$ref": "#/components/responses/FeatureDisabled"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "409": {
            "$ref": "#/components/responses/FactorStateConflict"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/account/password": {
      "post": {
        "operationId": "changePassword",
        "tags": [
          "Account"
        ],
        "summary": "Change your password",
        "description": "Replaces the password, or sets the first one. All sessions end, this one too; the answer has the tokens of a new one. A change of address under way, mailed links and sign-ins that wait for their second factor are void. The user is told by mail.",
        "security": [
          {
            "bearer": []
          }
        ],
        "x-rate-limit": "accountChange",
        "x-body-limit": 16384,
        "parameters": [
          {
            "$ref": "#/components/parameters/UserAgent"
          }
        ],
        "requestBody": {
          "required": true,
          "description": "The passwords.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/PasswordChange"
              },
              "examples": {
                "change": {
                  "summary": "A new password",
                  "value": {
                    "currentPassword": "three tall green chairs",
                    "newPassword": "four small red boats"
                  }
                },
                "first": {
                  "summary": "The first password",
                  "value": {
                    "newPassword": "four small red boats"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The password is changed.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SessionTokens"
                },
                "examples": {
                  "tokens": {
                    "summary": "A new session",
                    "value": {
                      "kind": "tokens",
                      "accessToken": "eyJhbGciOiJFUzI1NiIsInR5cCI6ImF0K2p3dCIsImtpZCI6Im9LSXl3dkdVcFRWVHl4TVEzYndJSWVRVXVkZnJfQ2tMTWpDRTE5RUNELVUifQ.eyJzdWIiOiIwMTkzMmY0ZSJ9.c2lnbmF0dXJl",
                      "refreshToken": "q3Jt0p1uX2vM6Yk9aZs8Hc4Lr7Wd5Ne1Bf_Go-TiVxE",
                      "expiresIn": 900,
                      "tokenType": "Bearer",
                      "user": {
                        "id": "01932f4e-7c00-7a10-8f3e-1b2c3d4e5f60",
                        "email": "ana@example.com",
                        "name": "Ana Souza",
                        "roles": [
                          "singer"
                        ]
                      }
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/AuthenticationRequired"
          },
          "403": {
            "$ref": "#/components/responses/StepUpRequired"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/account/email": {
      "patch": {
        "operationId": "requestEmailChange",
        "tags": [
          "Account"
        ],
        "summary": "Change your address",
        "description": "Mails a link to the new address and a notice, with a link to undo, to the present one. The address changes when the link to the new one is opened within 24 hours; until then nothing does. The answer does not tell whether somebody has the address.",
        "security": [
          {
            "bearer": []
          }
        ],
        "x-rate-limit": "accountChange",
        "x-body-limit": 16384,
        "requestBody": {
          "required": true,
          "description": "The address, and the password.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/EmailChange"
              },
              "examples": {
                "change": {
                  "summary": "A new address",
                  "value": {
                    "newEmail": "ana.souza@example.com",
                    "password": "three tall green chairs"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "202": {
            "description": "The mails are on their way.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Acknowledgement"
                },
                "examples": {
                  "asked": {
                    "summary": "Asked",
                    "value": {
                      "message": "Open the link in the mail to your new address within 24 hours."
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/AuthenticationRequired"
          },
          "403": {
            "$ref": "#/components/responses/StepUpRequired"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      },
      "delete": {
        "operationId": "cancelEmailChange",
        "tags": [
          "Account"
        ],
        "summary": "Keep your address",
        "description": "Voids the change of address that waits for its link, if there is one.",
        "security": [
          {
            "bearer": []
          }
        ],
        "x-rate-limit": "session",
        "responses": {
          "204": {
            "description": "No change is under way.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/AuthenticationRequired"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/account/email/undo": {
      "post": {
        "operationId": "undoEmailChange",
        "tags": [
          "Account"
        ],
        "summary": "Take your former address back",
        "description": "For the owner of an address that was replaced, by the link of the notice, within 72 hours. Whatever came after it is undone too: later changes of address, second factors and providers that were added, a deletion that was asked for. All sessions end, the password is void, and a link to set a new one is mailed to the address.",
        "security": [],
        "x-rate-limit": "mailedToken",
        "x-body-limit": 16384,
        "requestBody": {
          "required": true,
          "description": "The token.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/MailedToken"
              },
              "examples": {
                "link": {
                  "summary": "From the link",
                  "value": {
                    "token": "q3Jt0p1uX2vM6Yk9aZs8Hc4Lr7Wd5Ne1Bf_Go-TiVxE"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The address is back.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Acknowledgement"
                },
                "examples": {
                  "done": {
                    "summary": "Undone",
                    "value": {
                      "message": "Your account has this address again. Set a new password by the link that we have mailed to it."
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequestOrToken"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/account/phone": {
      "patch": {
        "operationId": "requestPhoneChange",
        "tags": [
          "Account"
        ],
        "summary": "Change your telephone number",
        "description": "Sends a code to the number, good for five minutes. The number is the account's when the code is shown. Codes go to a number once a minute, 5 times an hour and 20 times a day at most.",
        "security": [
          {
            "bearer": []
          }
        ],
        "x-rate-limit": "phoneChange",
        "x-body-limit": 16384,
        "requestBody": {
          "required": true,
          "description": "The number, and the password.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/PhoneChange"
              },
              "examples": {
                "change": {
                  "summary": "A new number",
                  "value": {
                    "phoneNumber": "+15155550123",
                    "password": "three tall green chairs"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "202": {
            "description": "The code is on its way.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PhoneCodeSent"
                },
                "examples": {
                  "sent": {
                    "summary": "Sent",
                    "value": {
                      "message": "Enter the code that we have sent you within five minutes.",
                      "phoneNumber": "+15155550123"
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/AuthenticationRequired"
          },
          "403": {
            "$ref": "#/components/responses/StepUpRequired"
          },
          "404": {
            "$ref": "#/components/responses/FeatureDisabled"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      },
      "delete": {
        "operationId": "removePhone",
        "tags": [
          "Account"
        ],
        "summary": "Remove your telephone number",
        "description": "The session must have been authenticated in the last ten minutes.",
        "security": [
          {
            "bearer": []
          }
        ],
        "x-rate-limit": "phoneChange",
        "responses": {
          "204": {
            "description": "The account has no number.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/AuthenticationRequired"
          },
          "403": {
            "$ref": "#/components/responses/StepUpRequired"
          },
          "409": {
            "$ref": "#/components/responses/PhoneInUse"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/account/phone/verify": {
      "post": {
        "operationId": "verifyPhone",
        "tags": [
          "Account"
        ],
        "summary": "Confirm your telephone number",
        "description": "Takes the code of the text message and makes the number the account's. After five wrong codes the number must be asked for again, once the five minutes are over. Where codes for signing in go is not changed by it.",
        "security": [
          {
            "bearer": []
          }
        ],
        "x-rate-limit": "phoneCode",
        "x-body-limit": 16384,
        "requestBody": {
          "required": true,
          "description": "The code.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/PhoneCode"
              },
              "examples": {
                "code": {
                  "summary": "The code",
                  "value": {
                    "code": "492039"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The number is the account's.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/VerifiedPhone"
                },
                "examples": {
                  "done": {
                    "summary": "Confirmed",
                    "value": {
                      "message": "Your number is confirmed.",
                      "phoneNumber": "+15155550123"
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequestOrPhoneCode"
          },
          "401": {
            "$ref": "#/components/responses/AuthenticationRequired"
          },
          "404": {
            "$ref": "#/components/responses/FeatureDisabled"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/account": {
      "delete": {
        "operationId": "deleteAccount",
        "tags": [
          "Account"
        ],
        "summary": "Delete your account",
        "description": "Ends all sessions. In 14 days the account is made anonymous for good; until then the mailed link keeps it, and nobody can sign in. Businesses without another owner are closed with it. The session must have been authenticated in the last ten minutes.",
        "security": [
          {
            "bearer": []
          }
        ],
        "x-rate-limit": "accountDeletion",
        "responses": {
          "204": {
            "description": "The account will be deleted.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/AuthenticationRequired"
          },
          "403": {
            "$ref": "#/components/responses/StepUpRequired"
          },
          "409": {
            "$ref": "#/components/responses/AccountStillNeeded"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/account/deletion/undo": {
      "post": {
        "operationId": "undoDeletion",
        "tags": [
          "Account"
        ],
        "summary": "Keep your account",
        "description": "By the link of the mail, while the account is not deleted yet. Sign in afterwards.",
        "security": [],
        "x-rate-limit": "mailedToken",
        "x-body-limit": 16384,
        "requestBody": {
          "required": true,
          "description": "The token.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/MailedToken"
              },
              "examples": {
                "link": {
                  "summary": "From the link",
                  "value": {
                    "token": "q3Jt0p1uX2vM6Yk9aZs8Hc4Lr7Wd5Ne1Bf_Go-TiVxE"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The account stays.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Acknowledgement"
                },
                "examples": {
                  "done": {
                    "summary": "Kept",
                    "value": {
                      "message": "Your account stays. You can sign in again."
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequestOrToken"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/account/export": {
      "post": {
        "operationId": "requestExport",
        "tags": [
          "Account"
        ],
        "summary": "Ask for your data",
        "description": "Gathers what is kept of you and mails you when it can be fetched. It can be asked for once a day. The session must have been authenticated in the last ten minutes.",
        "security": [
          {
            "bearer": []
          }
        ],
        "x-rate-limit": "accountChange",
        "responses": {
          "202": {
            "description": "The data are being gathered.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Acknowledgement"
                },
                "examples": {
                  "asked": {
                    "summary": "Asked",
                    "value": {
                      "message": "We gather your data and mail you when they can be fetched."
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/AuthenticationRequired"
          },
          "403": {
            "$ref": "#/components/responses/StepUpRequired"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/v1/account/export/download": {
      "post": {
        "operationId": "downloadExport",
        "tags": [
          "Account"
        ],
        "summary": "Fetch your data",
        "description": "Gives what was gathered, as often as you like for a day. It takes both the token of the mailed link and the session of the person whose data they are.",
        "security": [
          {
            "bearer": []
          }
        ],
        "x-rate-limit": "accountChange",
        "x-body-limit": 16384,
        "requestBody": {
          "required": true,
          "description": "The token.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/MailedToken"
              },
              "examples": {
                "link": {
                  "summary": "From the link",
                  "value": {
                    "token": "q3Jt0p1uX2vM6Yk9aZs8Hc4Lr7Wd5Ne1Bf_Go-TiVxE"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The data.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AccountExport"
                },
                "examples": {
                  "data": {
                    "summary": "The beginning of it",
                    "value": {
                      "account": {
                        "email": "ana@example.com",
                        "name": "Ana Souza"
                      },
                      "sessions": []
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequestOrToken"
          },
          "401": {
            "$ref": "#/components/responses/AuthenticationRequired"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/.well-known/jwks.json": {
      "get": {
        "operationId": "getKeySet",
        "tags": [
          "Auth"
        ],
        "summary": "The keys that verify access tokens",
        "description": "The public halves of the keys that sign access tokens, as a JSON Web Key Set (RFC 7517): the one that signs now first, then those whose tokens are still good. Read it again when a token names a key that is not in it.",
        "security": [],
        "x-rate-limit": "publicRead",
        "responses": {
          "200": {
            "description": "The keys.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/XRateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/XRateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/XRateLimitReset"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/KeySetCache"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/KeySet"
                },
                "examples": {
                  "one": {
                    "summary": "No rotation under way",
                    "value": {
                      "keys": [
                        {
                          "kty": "EC",
                          "use": "sig",
                          "alg": "ES256",
                          "crv": "P-256",
                          "kid": "oKIywvGUpTVTyxMQ3bwIIeQUudfr_CkLMjCE19ECD-U",
                          "x": "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
                          "y": "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"
                        }
                      ]
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/healthz": {
      "get": {
        "operationId": "getHealth",
        "tags": [
          "System"
        ],
        "summary": "Whether the server runs",
        "description": "Liveness: touches nothing but the process itself, so a failure means that restarting it may help. Not limited.",
        "security": [],
        "responses": {
          "200": {
            "description": "The server runs.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Health"
                },
                "examples": {
                  "running": {
                    "summary": "The server runs",
                    "value": {
                      "status": "ok"
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/readyz": {
      "get": {
        "operationId": "getReadiness",
        "tags": [
          "System"
        ],
        "summary": "Whether the server can do its work",
        "description": "Readiness: asks the database and looks whether its migrations are current, each with a time-out of its own. While it fails, send no traffic here; the server recovers by itself. Not limited.",
        "security": [],
        "responses": {
          "200": {
            "description": "The server can do its work.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Readiness"
                },
                "examples": {
                  "ready": {
                    "summary": "All is well",
                    "value": {
                      "status": "ready",
                      "checks": [
                        {
                          "name": "database",
                          "outcome": "pass"
                        },
                        {
                          "name": "migrations",
                          "outcome": "pass"
                        }
                      ]
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "description": "The server cannot do its work now; the checks say why.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/XRequestId"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/NoStore"
              },
              "Retry-After": {
                "$ref": "#/components/headers/RetryAfter"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Readiness"
                },
                "examples": {
                  "databaseDown": {
                    "summary": "The database does not answer",
                    "value": {
                      "status": "not_ready",
                      "checks": [
                        {
                          "name": "database",
                          "outcome": "fail",
                          "detail": "no answer within 1000 ms"
                        },
                        {
                          "name": "migrations",
                          "outcome": "fail",
                          "detail": "not known without the database"
                        }
                      ]
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  },
  "components": {
    "schemas": {
      "Venue": {
        "type": "object",
        "description": "A karaoke venue as anybody may see it.",
        "required": [
          "id",
          "name",
          "urlName",
          "acceptingRequests",
          "address",
          "city",
          "state",
          "postalCode",
          "country",
          "timeZone",
          "createdAt",
          "updatedAt"
        ],
        "properties": {
          "id": {
            "description": "The venue's id.",
            "type": "string",
            "format": "uuid"
          },
          "name": {
            "description": "What the venue is called.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255
          },
          "urlName": {
            "type": "string",
            "description": "The venue's name in URLs, unique on the platform.",
            "minLength": 3,
            "maxLength": 100,
            "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"
          },
          "acceptingRequests": {
            "type": "boolean",
            "description": "Whether song requests are taken now."
          },
          "address": {
            "type": "string",
            "description": "Street and number.",
            "minLength": 1,
            "maxLength": 500
          },
          "city": {
            "description": "The town or city.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255
          },
          "state": {
            "type": "string",
            "description": "State, province or region.",
            "minLength": 1,
            "maxLength": 100
          },
          "postalCode": {
            "description": "The postal code, as the country writes it.",
            "type": "string",
            "minLength": 1,
            "maxLength": 20
          },
          "country": {
            "description": "The country.",
            "type": "string",
            "minLength": 1,
            "maxLength": 100
          },
          "phoneNumber": {
            "type": "string",
            "description": "In E.164 form.",
            "pattern": "^\\+[1-9][0-9]{1,14}$"
          },
          "website": {
            "description": "The venue's own site.",
            "type": "string",
            "format": "uri",
            "maxLength": 500
          },
          "location": {
            "$ref": "#/components/schemas/GeoPoint"
          },
          "timeZone": {
            "type": "string",
            "description": "The venue's time zone, an IANA name.",
            "minLength": 1,
            "maxLength": 100
          },
          "distanceMiles": {
            "type": "number",
            "format": "double",
            "description": "Distance from the coordinates of the search, to two decimals; only in answers to such a search.",
            "minimum": 0
          },
          "createdAt": {
            "description": "When it was added.",
            "type": "string",
            "format": "date-time"
          },
          "updatedAt": {
            "description": "When it was last changed.",
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "VenueDetail": {
        "description": "A venue with what its page shows besides.",
        "allOf": [
          {
            "$ref": "#/components/schemas/Venue"
          },
          {
            "type": "object",
            "required": [
              "systems",
              "stats",
              "branding"
            ],
            "properties": {
              "systems": {
                "type": "array",
                "description": "The karaoke systems whose songs the venue offers, by name.",
                "items": {
                  "$ref": "#/components/schemas/KaraokeSystem"
                }
              },
              "stats": {
                "$ref": "#/components/schemas/VenueStats"
              },
              "branding": {
                "description": "How the venue's owner wants its pages to look; null for the platform's own look.",
                "allOf": [
                  {
                    "$ref": "#/components/schemas/Branding"
                  }
                ],
                "nullable": true
              }
            }
          }
        ]
      },
      "VenueList": {
        "type": "object",
        "description": "One page of venues.",
        "required": [
          "venues",
          "pagination"
        ],
        "properties": {
          "venues": {
            "description": "The venues of this page.",
            "type": "array",
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/Venue"
            }
          },
          "pagination": {
            "$ref": "#/components/schemas/Pagination"
          }
        }
      },
      "VenueReference": {
        "type": "object",
        "description": "A venue, named.",
        "required": [
          "id",
          "name"
        ],
        "properties": {
          "id": {
            "description": "The venue's id.",
            "type": "string",
            "format": "uuid"
          },
          "name": {
            "description": "What the venue is called.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255
          }
        }
      },
      "VenueSort": {
        "type": "string",
        "description": "What venues are ordered by; `distance` needs coordinates.",
        "enum": [
          "name",
          "city",
          "distance",
          "created"
        ]
      },
      "VenueStats": {
        "type": "object",
        "description": "Figures about a venue.",
        "required": [
          "totalSongs"
        ],
        "properties": {
          "totalSongs": {
            "type": "integer",
            "format": "int64",
            "description": "How many songs the songbook has.",
            "minimum": 0
          }
        }
      },
      "GeoPoint": {
        "type": "object",
        "description": "A place on the earth, in degrees (WGS 84).",
        "required": [
          "latitude",
          "longitude"
        ],
        "properties": {
          "latitude": {
            "description": "Degrees north of the equator.",
            "type": "number",
            "format": "double",
            "minimum": -90,
            "maximum": 90
          },
          "longitude": {
            "description": "Degrees east of Greenwich.",
            "type": "number",
            "format": "double",
            "minimum": -180,
            "maximum": 180
          }
        }
      },
      "KaraokeSystem": {
        "type": "object",
        "description": "A karaoke system, named.",
        "required": [
          "id",
          "name"
        ],
        "properties": {
          "id": {
            "description": "The system's id.",
            "type": "string",
            "format": "uuid"
          },
          "name": {
            "description": "What the venue calls it.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255
          }
        }
      },
      "Branding": {
        "type": "object",
        "description": "The look of an owner's pages.",
        "required": [
          "colorPalette",
          "poweredBySingr"
        ],
        "properties": {
          "logoUrl": {
            "description": "Where the logo is, as an image.",
            "type": "string",
            "format": "uri",
            "maxLength": 2048
          },
          "colorPalette": {
            "type": "object",
            "description": "Colours by their role, such as `primary`.",
            "maxProperties": 32,
            "additionalProperties": {
              "type": "string",
              "pattern": "^#[0-9A-Fa-f]{6}$"
            }
          },
          "poweredBySingr": {
            "type": "boolean",
            "description": "Whether the pages say that they are powered by Singr."
          }
        }
      },
      "Song": {
        "type": "object",
        "description": "A song of a songbook.",
        "required": [
          "songdbId",
          "artist",
          "title",
          "combined"
        ],
        "properties": {
          "songdbId": {
            "description": "The song's id.",
            "type": "integer",
            "format": "int64",
            "minimum": 1
          },
          "artist": {
            "description": "Who performs the song.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255
          },
          "title": {
            "description": "What the song is called.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255
          },
          "combined": {
            "type": "string",
            "description": "Artist and title as one text, \"artist - title\".",
            "minLength": 5,
            "maxLength": 513
          }
        }
      },
      "SongSearchResult": {
        "type": "object",
        "description": "One page of the songs that a text finds.",
        "required": [
          "songs",
          "pagination"
        ],
        "properties": {
          "songs": {
            "description": "The songs found, best first.",
            "type": "array",
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/Song"
            }
          },
          "pagination": {
            "$ref": "#/components/schemas/Pagination"
          }
        }
      },
      "Songbook": {
        "type": "object",
        "description": "One page of a venue's songbook, by artist and title.",
        "required": [
          "venue",
          "songs",
          "availableLetters",
          "pagination"
        ],
        "properties": {
          "venue": {
            "$ref": "#/components/schemas/VenueReference"
          },
          "songs": {
            "description": "The songs, by artist and title.",
            "type": "array",
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/Song"
            }
          },
          "availableLetters": {
            "type": "array",
            "description": "Every value of `letter` that has songs in the chosen system, whatever `letter` and `artist` were asked for: `#` and `0` first, then letters in the order of their code points.",
            "maxItems": 1000,
            "uniqueItems": true,
            "items": {
              "type": "string",
              "minLength": 1,
              "maxLength": 1
            }
          },
          "pagination": {
            "$ref": "#/components/schemas/Pagination"
          }
        }
      },
      "SongRequest": {
        "type": "object",
        "description": "A song that somebody wants to sing at a venue.",
        "required": [
          "id",
          "venueId",
          "venueName",
          "artist",
          "title",
          "keyChange",
          "displayName",
          "status",
          "processed",
          "position",
          "requestedAt",
          "processedAt"
        ],
        "properties": {
          "id": {
            "description": "The request's id.",
            "type": "integer",
            "format": "int64",
            "minimum": 1
          },
          "venueId": {
            "description": "The venue that it was made at.",
            "type": "string",
            "format": "uuid"
          },
          "venueName": {
            "description": "That venue's name.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255
          },
          "artist": {
            "description": "Who performs the song.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255
          },
          "title": {
            "description": "What the song is called.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255
          },
          "keyChange": {
            "type": "integer",
            "format": "int32",
            "description": "Semitones up or down.",
            "minimum": -12,
            "maximum": 12
          },
          "notes": {
            "description": "The singer's word to the host.",
            "type": "string",
            "maxLength": 500
          },
          "guestName": {
            "type": "string",
            "description": "The name that the guest gave.",
            "minLength": 1,
            "maxLength": 100
          },
          "displayName": {
            "type": "string",
            "description": "The name that the venue shows and calls; \"Guest\" when none was given.",
            "minLength": 1,
            "maxLength": 255
          },
          "status": {
            "$ref": "#/components/schemas/SongRequestStatus"
          },
          "processed": {
            "type": "boolean",
            "description": "Whether the request is over."
          },
          "position": {
            "type": "integer",
            "format": "int32",
            "description": "The place in the venue's queue now, 1 being next; null when the request is not in the queue.",
            "minimum": 1,
            "nullable": true
          },
          "requestedAt": {
            "description": "When it was made.",
            "type": "string",
            "format": "date-time"
          },
          "processedAt": {
            "type": "string",
            "format": "date-time",
            "description": "When the request was over; null before.",
            "nullable": true
          }
        }
      },
      "SongRequestStatus": {
        "type": "string",
        "description": "`pending` waits in the queue, `performing` is on stage; `performed`, `cancelled` and `skipped` are over.",
        "enum": [
          "pending",
          "performing",
          "performed",
          "cancelled",
          "skipped"
        ]
      },
      "NewGuestRequest": {
        "type": "object",
        "description": "A guest's song request. Any artist and title may be asked for, whether the songbook has them or not. Texts are one line with something visible in it; only `notes` may have line breaks.",
        "required": [
          "artist",
          "title"
        ],
        "additionalProperties": false,
        "properties": {
          "artist": {
            "description": "Who performs the song.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "pattern": "^[^\\x00-\\x1F\\x7F-\\x9F\\u2028-\\u202E\\u2066-\\u2069]*[^\\x00-\\x20\\x7F-\\xA0\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u3000\\uFEFF][^\\x00-\\x1F\\x7F-\\x9F\\u2028-\\u202E\\u2066-\\u2069]*$",
            "x-pattern-message": "must hold a visible character and stand in one line, without control characters"
          },
          "title": {
            "description": "What the song is called.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "pattern": "^[^\\x00-\\x1F\\x7F-\\x9F\\u2028-\\u202E\\u2066-\\u2069]*[^\\x00-\\x20\\x7F-\\xA0\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u3000\\uFEFF][^\\x00-\\x1F\\x7F-\\x9F\\u2028-\\u202E\\u2066-\\u2069]*$",
            "x-pattern-message": "must hold a visible character and stand in one line, without control characters"
          },
          "keyChange": {
            "type": "integer",
            "format": "int32",
            "description": "Semitones up or down.",
            "minimum": -12,
            "maximum": 12,
            "default": 0
          },
          "notes": {
            "type": "string",
            "description": "A word to the host.",
            "minLength": 1,
            "maxLength": 500,
            "pattern": "^[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\u202A-\\u202E\\u2066-\\u2069]*$",
            "x-pattern-message": "must not hold control characters other than tabs and line breaks"
          },
          "guestName": {
            "type": "string",
            "description": "The name to call when it is the guest's turn.",
            "minLength": 1,
            "maxLength": 100,
            "pattern": "^[^\\x00-\\x1F\\x7F-\\x9F\\u2028-\\u202E\\u2066-\\u2069]*[^\\x00-\\x20\\x7F-\\xA0\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u3000\\uFEFF][^\\x00-\\x1F\\x7F-\\x9F\\u2028-\\u202E\\u2066-\\u2069]*$",
            "x-pattern-message": "must hold a visible character and stand in one line, without control characters"
          }
        }
      },
      "KeySet": {
        "type": "object",
        "description": "A JSON Web Key Set (RFC 7517 §5).",
        "required": [
          "keys"
        ],
        "properties": {
          "keys": {
            "type": "array",
            "description": "The key that signs now, then the others that verify.",
            "minItems": 1,
            "maxItems": 8,
            "items": {
              "$ref": "#/components/schemas/VerificationKey"
            }
          }
        }
      },
      "VerificationKey": {
        "type": "object",
        "description": "A public key on the curve P-256 (RFC 7518 §6.2).",
        "required": [
          "kty",
          "use",
          "alg",
          "crv",
          "kid",
          "x",
          "y"
        ],
        "properties": {
          "kty": {
            "type": "string",
            "description": "The family of the key.",
            "enum": [
              "EC"
            ]
          },
          "use": {
            "type": "string",
            "description": "What the key is for.",
            "enum": [
              "sig"
            ]
          },
          "alg": {
            "type": "string",
            "description": "The algorithm of the signatures.",
            "enum": [
              "ES256"
            ]
          },
          "crv": {
            "type": "string",
            "description": "The curve.",
            "enum": [
              "P-256"
            ]
          },
          "kid": {
            "type": "string",
            "description": "The key's name in token headers, its thumbprint (RFC 7638).",
            "minLength": 43,
            "maxLength": 43
          },
          "x": {
            "type": "string",
            "description": "The point's first coordinate in base64url.",
            "minLength": 43,
            "maxLength": 43
          },
          "y": {
            "type": "string",
            "description": "The point's second coordinate in base64url.",
            "minLength": 43,
            "maxLength": 43
          }
        }
      },
      "Pagination": {
        "type": "object",
        "description": "Where a page stands in its list.",
        "required": [
          "limit",
          "hasMore",
          "nextCursor"
        ],
        "properties": {
          "limit": {
            "type": "integer",
            "format": "int32",
            "description": "The limit that was applied.",
            "minimum": 1,
            "maximum": 100
          },
          "hasMore": {
            "type": "boolean",
            "description": "Whether another page follows."
          },
          "nextCursor": {
            "type": "string",
            "description": "The `cursor` of the next page; null when there is none.",
            "minLength": 16,
            "maxLength": 4096,
            "pattern": "^[A-Za-z0-9_-]+$",
            "nullable": true
          }
        }
      },
      "Health": {
        "type": "object",
        "description": "The server runs.",
        "required": [
          "status"
        ],
        "properties": {
          "status": {
            "description": "Always `ok`; a server that cannot say so does not answer.",
            "type": "string",
            "enum": [
              "ok"
            ]
          }
        }
      },
      "Readiness": {
        "type": "object",
        "description": "Whether the server can do its work, and what it looked at to know.",
        "required": [
          "status",
          "checks"
        ],
        "properties": {
          "status": {
            "$ref": "#/components/schemas/ReadinessStatus"
          },
          "checks": {
            "description": "What was asked, each with its outcome.",
            "type": "array",
            "minItems": 1,
            "maxItems": 20,
            "items": {
              "$ref": "#/components/schemas/ReadinessCheck"
            }
          }
        }
      },
      "ReadinessCheck": {
        "type": "object",
        "description": "One thing that the server needs.",
        "required": [
          "name",
          "outcome"
        ],
        "properties": {
          "name": {
            "type": "string",
            "description": "What was looked at, such as `database` or `migrations`.",
            "minLength": 1,
            "maxLength": 50
          },
          "outcome": {
            "$ref": "#/components/schemas/CheckOutcome"
          },
          "detail": {
            "type": "string",
            "description": "What is wrong, in words that tell nothing secret.",
            "minLength": 1,
            "maxLength": 200
          }
        }
      },
      "ReadinessStatus": {
        "type": "string",
        "description": "Whether the server can do its work.",
        "enum": [
          "ready",
          "not_ready"
        ]
      },
      "CheckOutcome": {
        "type": "string",
        "description": "How a check went.",
        "enum": [
          "pass",
          "fail"
        ]
      },
      "Problem": {
        "type": "object",
        "description": "Why a request was refused or failed (RFC 9457).",
        "required": [
          "type",
          "title",
          "status",
          "instance",
          "requestId"
        ],
        "properties": {
          "type": {
            "type": "string",
            "format": "uri",
            "description": "Which problem it is; stable, for programs."
          },
          "title": {
            "type": "string",
            "description": "The problem in a few words, the same for every occurrence.",
            "minLength": 1
          },
          "status": {
            "type": "integer",
            "format": "int32",
            "description": "The status code of the response.",
            "minimum": 400,
            "maximum": 599
          },
          "detail": {
            "type": "string",
            "description": "What happened this time, for people.",
            "minLength": 1
          },
          "instance": {
            "type": "string",
            "description": "The path of the request."
          },
          "requestId": {
            "type": "string",
            "description": "The same as `X-Request-Id`.",
            "minLength": 1,
            "maxLength": 128
          },
          "errors": {
            "type": "array",
            "description": "Every way in which the request breaks the contract.",
            "minItems": 1,
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/ProblemViolation"
            }
          }
        }
      },
      "ProblemViolation": {
        "type": "object",
        "description": "One way in which a request breaks the contract; it has either `pointer` or `parameter`.",
        "required": [
          "code",
          "message"
        ],
        "properties": {
          "pointer": {
            "type": "string",
            "description": "Where in the body, a JSON Pointer (RFC 6901); empty for the whole body."
          },
          "parameter": {
            "type": "string",
            "description": "The name of a path, query, header or cookie parameter."
          },
          "code": {
            "type": "string",
            "description": "What kind of violation it is; stable, for programs.",
            "minLength": 1
          },
          "message": {
            "type": "string",
            "description": "What is wrong and what is allowed, for people.",
            "minLength": 1
          }
        }
      },
      "AccountType": {
        "type": "string",
        "description": "What the account is for: running venues, or singing.",
        "enum": [
          "customer",
          "singer"
        ]
      },
      "CustomerSignUp": {
        "type": "object",
        "description": "What an account that runs venues begins with.",
        "additionalProperties": false,
        "properties": {
          "legalBusinessName": {
            "type": "string",
            "description": "The legal name of the business.",
            "minLength": 1,
            "maxLength": 255,
            "pattern": "^[^\\x00-\\x1F\\x7F-\\x9F\\u2028-\\u202E\\u2066-\\u2069]*[^\\x00-\\x20\\x7F-\\xA0\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u3000\\uFEFF][^\\x00-\\x1F\\x7F-\\x9F\\u2028-\\u202E\\u2066-\\u2069]*$",
            "x-pattern-message": "must hold a visible character and stand in one line, without control characters"
          },
          "contactEmail": {
            "type": "string",
            "description": "Where the business is reached; the account's own address when left out.",
            "format": "email",
            "minLength": 3,
            "maxLength": 254
          },
          "timezone": {
            "type": "string",
            "description": "The business's time zone, an IANA name; the default of its venues.",
            "minLength": 1,
            "maxLength": 64,
            "pattern": "^[A-Za-z]+(/[A-Za-z0-9_+-]+){0,2}$",
            "x-pattern-message": "must be a time zone such as America/Chicago",
            "default": "UTC"
          }
        }
      },
      "SingerSignUp": {
        "type": "object",
        "description": "What a singer's account begins with.",
        "additionalProperties": false,
        "properties": {
          "nickname": {
            "type": "string",
            "description": "The name on stage.",
            "minLength": 1,
            "maxLength": 100,
            "pattern": "^[^\\x00-\\x1F\\x7F-\\x9F\\u2028-\\u202E\\u2066-\\u2069]*[^\\x00-\\x20\\x7F-\\xA0\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u3000\\uFEFF][^\\x00-\\x1F\\x7F-\\x9F\\u2028-\\u202E\\u2066-\\u2069]*$",
            "x-pattern-message": "must hold a visible character and stand in one line, without control characters"
          }
        }
      },
      "NewAccount": {
        "type": "object",
        "description": "A new account. `customerData` goes with a customer's account only, `singerData` with a singer's.",
        "required": [
          "email",
          "password",
          "accountType"
        ],
        "additionalProperties": false,
        "properties": {
          "email": {
            "type": "string",
            "description": "The address to sign in with; upper and lower case are the same.",
            "format": "email",
            "minLength": 3,
            "maxLength": 254
          },
          "password": {
            "type": "string",
            "description": "At least 8 characters (code points), any of Unicode; neither common nor made of your own name or address.",
            "minLength": 8,
            "maxLength": 128
          },
          "accountType": {
            "$ref": "#/components/schemas/AccountType"
          },
          "name": {
            "type": "string",
            "description": "Your name.",
            "minLength": 1,
            "maxLength": 255,
            "pattern": "^[^\\x00-\\x1F\\x7F-\\x9F\\u2028-\\u202E\\u2066-\\u2069]*[^\\x00-\\x20\\x7F-\\xA0\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u3000\\uFEFF][^\\x00-\\x1F\\x7F-\\x9F\\u2028-\\u202E\\u2066-\\u2069]*$",
            "x-pattern-message": "must hold a visible character and stand in one line, without control characters"
          },
          "customerData": {
            "$ref": "#/components/schemas/CustomerSignUp"
          },
          "singerData": {
            "$ref": "#/components/schemas/SingerSignUp"
          }
        }
      },
      "Credentials": {
        "type": "object",
        "description": "An address with its password.",
        "required": [
          "email",
          "password"
        ],
        "additionalProperties": false,
        "properties": {
          "email": {
            "type": "string",
            "description": "The address of the account.",
            "format": "email",
            "minLength": 3,
            "maxLength": 254
          },
          "password": {
            "type": "string",
            "description": "The password.",
            "minLength": 1,
            "maxLength": 1024
          }
        }
      },
      "UserSummary": {
        "type": "object",
        "description": "Who is signed in.",
        "required": [
          "id",
          "email",
          "name",
          "roles"
        ],
        "properties": {
          "id": {
            "type": "string",
            "description": "The user's id.",
            "format": "uuid"
          },
          "email": {
            "type": "string",
            "description": "The address.",
            "format": "email",
            "minLength": 3,
            "maxLength": 254
          },
          "name": {
            "type": "string",
            "description": "The name, if one was given.",
            "minLength": 1,
            "maxLength": 255,
            "nullable": true
          },
          "roles": {
            "type": "array",
            "description": "What the user is: `singer`, roles in tenants, roles on the platform. It tells clients what to show; what is allowed is decided by the server for each request.",
            "maxItems": 100,
            "items": {
              "type": "string",
              "description": "A role.",
              "minLength": 1,
              "maxLength": 64
            }
          }
        }
      },
      "SessionTokens": {
        "type": "object",
        "description": "Signed in.",
        "required": [
          "kind",
          "accessToken",
          "refreshToken",
          "expiresIn",
          "tokenType",
          "user"
        ],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "tokens"
            ],
            "description": "Tells tokens from a challenge."
          },
          "accessToken": {
            "type": "string",
            "description": "Goes into `Authorization: Bearer …`.",
            "minLength": 20,
            "maxLength": 4096
          },
          "refreshToken": {
            "type": "string",
            "description": "Gets the next pair of tokens, once. Keep it secret.",
            "minLength": 43,
            "maxLength": 43,
            "pattern": "^[A-Za-z0-9_-]{43}$",
            "x-pattern-message": "must be a token as it was issued, 43 letters, digits, hyphens and underscores"
          },
          "expiresIn": {
            "type": "integer",
            "format": "int32",
            "description": "Seconds for which the access token is good.",
            "minimum": 1
          },
          "tokenType": {
            "type": "string",
            "description": "How the access token is sent.",
            "enum": [
              "Bearer"
            ]
          },
          "user": {
            "$ref": "#/components/schemas/UserSummary"
          }
        }
      },
      "TwoFactorMethod": {
        "type": "string",
        "description": "A second factor: a code of an authenticator app, of a text message, or a recovery code.",
        "enum": [
          "totp",
          "sms",
          "backup"
        ]
      },
      "TwoFactorChallenge": {
        "type": "object",
        "description": "The first factor was right; the second one is due.",
        "required": [
          "kind",
          "twoFactorToken",
          "twoFactorMethods",
          "expiresIn",
          "phoneNumber",
          "message"
        ],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "two_factor"
            ],
            "description": "Tells a challenge from tokens."
          },
          "twoFactorToken": {
            "type": "string",
            "description": "Names this sign-in when the second factor is shown.",
            "minLength": 43,
            "maxLength": 43,
            "pattern": "^[A-Za-z0-9_-]{43}$",
            "x-pattern-message": "must be a token as it was issued, 43 letters, digits, hyphens and underscores"
          },
          "twoFactorMethods": {
            "type": "array",
            "description": "The factors that will do.",
            "minItems": 1,
            "maxItems": 3,
            "items": {
              "$ref": "#/components/schemas/TwoFactorMethod"
            }
          },
          "expiresIn": {
            "type": "integer",
            "format": "int32",
            "description": "Seconds until the sign-in must begin again.",
            "minimum": 1,
            "maximum": 300
          },
          "phoneNumber": {
            "type": "string",
            "description": "The last digits of the number that text messages go to, if they do.",
            "minLength": 1,
            "maxLength": 32,
            "nullable": true
          },
          "message": {
            "type": "string",
            "description": "What to do, for people.",
            "minLength": 1
          }
        }
      },
      "SignInAnswer": {
        "description": "Tokens, or a challenge where the account has a second factor; `kind` tells them apart.",
        "oneOf": [
          {
            "$ref": "#/components/schemas/SessionTokens"
          },
          {
            "$ref": "#/components/schemas/TwoFactorChallenge"
          }
        ],
        "discriminator": {
          "propertyName": "kind",
          "mapping": {
            "tokens": "#/components/schemas/SessionTokens",
            "two_factor": "#/components/schemas/TwoFactorChallenge"
          }
        }
      },
      "Acknowledgement": {
        "type": "object",
        "description": "What happened, for people.",
        "required": [
          "message"
        ],
        "properties": {
          "message": {
            "type": "string",
            "description": "The text.",
            "minLength": 1
          }
        }
      },
      "EmailAddress": {
        "type": "object",
        "description": "An address.",
        "required": [
          "email"
        ],
        "additionalProperties": false,
        "properties": {
          "email": {
            "type": "string",
            "description": "The address of the account.",
            "format": "email",
            "minLength": 3,
            "maxLength": 254
          }
        }
      },
      "MailedToken": {
        "type": "object",
        "description": "The token of a mailed link.",
        "required": [
          "token"
        ],
        "additionalProperties": false,
        "properties": {
          "token": {
            "type": "string",
            "description": "What stands behind `#token=` in the link.",
            "minLength": 43,
            "maxLength": 43,
            "pattern": "^[A-Za-z0-9_-]{43}$",
            "x-pattern-message": "must be a token as it was issued, 43 letters, digits, hyphens and underscores"
          }
        }
      },
      "RefreshGrant": {
        "type": "object",
        "description": "A refresh token.",
        "required": [
          "refreshToken"
        ],
        "additionalProperties": false,
        "properties": {
          "refreshToken": {
            "type": "string",
            "description": "The one issued last.",
            "minLength": 43,
            "maxLength": 43,
            "pattern": "^[A-Za-z0-9_-]{43}$",
            "x-pattern-message": "must be a token as it was issued, 43 letters, digits, hyphens and underscores"
          }
        }
      },
      "RefreshedTokens": {
        "type": "object",
        "description": "The next pair of tokens.",
        "required": [
          "accessToken",
          "refreshToken",
          "expiresIn",
          "tokenType"
        ],
        "properties": {
          "accessToken": {
            "type": "string",
            "description": "Goes into `Authorization: Bearer …`.",
            "minLength": 20,
            "maxLength": 4096
          },
          "refreshToken": {
            "type": "string",
            "description": "The next refresh token; the one that was sent is used up.",
            "minLength": 43,
            "maxLength": 43,
            "pattern": "^[A-Za-z0-9_-]{43}$",
            "x-pattern-message": "must be a token as it was issued, 43 letters, digits, hyphens and underscores"
          },
          "expiresIn": {
            "type": "integer",
            "format": "int32",
            "description": "Seconds for which the access token is good.",
            "minimum": 1
          },
          "tokenType": {
            "type": "string",
            "description": "How the access token is sent.",
            "enum": [
              "Bearer"
            ]
          }
        }
      },
      "AccessTokenAnswer": {
        "type": "object",
        "description": "A new access token of the same session; the refresh token stays.",
        "required": [
          "accessToken",
          "expiresIn",
          "tokenType"
        ],
        "properties": {
          "accessToken": {
            "type": "string",
            "description": "Goes into `Authorization: Bearer …`.",
            "minLength": 20,
            "maxLength": 4096
          },
          "expiresIn": {
            "type": "integer",
            "format": "int32",
            "description": "Seconds for which the access token is good.",
            "minimum": 1
          },
          "tokenType": {
            "type": "string",
            "description": "How the access token is sent.",
            "enum": [
              "Bearer"
            ]
          }
        }
      },
      "SessionsToEnd": {
        "type": "object",
        "description": "Which sessions are to end.",
        "additionalProperties": false,
        "properties": {
          "exceptCurrent": {
            "type": "boolean",
            "description": "Whether the session that asks stays.",
            "default": false
          }
        }
      },
      "PasswordReset": {
        "type": "object",
        "description": "A mailed token with the new password.",
        "required": [
          "token",
          "newPassword"
        ],
        "additionalProperties": false,
        "properties": {
          "token": {
            "type": "string",
            "description": "What stands behind `#token=` in the link.",
            "minLength": 43,
            "maxLength": 43,
            "pattern": "^[A-Za-z0-9_-]{43}$",
            "x-pattern-message": "must be a token as it was issued, 43 letters, digits, hyphens and underscores"
          },
          "newPassword": {
            "type": "string",
            "description": "At least 8 characters (code points), any of Unicode; neither common nor made of your own name or address.",
            "minLength": 8,
            "maxLength": 128
          }
        }
      },
      "AuthenticationProof": {
        "description": "One proof of who is there; `method` tells which.",
        "oneOf": [
          {
            "$ref": "#/components/schemas/PasswordProof"
          },
          {
            "$ref": "#/components/schemas/AppCodeProof"
          },
          {
            "$ref": "#/components/schemas/TextCodeProof"
          }
        ],
        "discriminator": {
          "propertyName": "method",
          "mapping": {
            "password": "#/components/schemas/PasswordProof",
            "totp": "#/components/schemas/AppCodeProof",
            "sms": "#/components/schemas/TextCodeProof"
          }
        }
      },
      "ContextType": {
        "type": "string",
        "description": "A profile that runs venues, or one that sings.",
        "enum": [
          "customer",
          "singer"
        ]
      },
      "ActiveContext": {
        "type": "object",
        "description": "The profile that somebody works with.",
        "required": [
          "type",
          "id"
        ],
        "properties": {
          "type": {
            "$ref": "#/components/schemas/ContextType"
          },
          "id": {
            "type": "string",
            "description": "The profile's id.",
            "format": "uuid"
          }
        }
      },
      "ContextChoice": {
        "type": "object",
        "description": "The profile to work with.",
        "required": [
          "contextType",
          "contextId"
        ],
        "additionalProperties": false,
        "properties": {
          "contextType": {
            "$ref": "#/components/schemas/ContextType"
          },
          "contextId": {
            "type": "string",
            "description": "The profile's id: your own, or for `customer` one whose team you belong to.",
            "format": "uuid"
          }
        }
      },
      "Session": {
        "type": "object",
        "description": "Where somebody is signed in.",
        "required": [
          "id",
          "createdAt",
          "lastUsedAt",
          "expiresAt",
          "ipAddress",
          "userAgent",
          "methods",
          "current"
        ],
        "properties": {
          "id": {
            "type": "string",
            "description": "The session's id.",
            "format": "uuid"
          },
          "createdAt": {
            "type": "string",
            "description": "When it began.",
            "format": "date-time"
          },
          "lastUsedAt": {
            "type": "string",
            "description": "When it last got tokens.",
            "format": "date-time"
          },
          "expiresAt": {
            "type": "string",
            "description": "When it ends unless it is used before.",
            "format": "date-time"
          },
          "ipAddress": {
            "type": "string",
            "description": "The network address that it last got tokens from.",
            "minLength": 1,
            "maxLength": 64
          },
          "userAgent": {
            "type": "string",
            "description": "What the client called itself.",
            "minLength": 1,
            "maxLength": 1024,
            "nullable": true
          },
          "methods": {
            "type": "array",
            "description": "How the user proved who they are (RFC 8176).",
            "minItems": 1,
            "maxItems": 8,
            "items": {
              "type": "string",
              "description": "A method.",
              "minLength": 1,
              "maxLength": 16
            }
          },
          "current": {
            "type": "boolean",
            "description": "Whether it is the session that asks."
          }
        }
      },
      "SessionList": {
        "type": "object",
        "description": "One page of sessions.",
        "required": [
          "sessions",
          "pagination"
        ],
        "properties": {
          "sessions": {
            "type": "array",
            "description": "The sessions of this page, the latest first.",
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/Session"
            }
          },
          "pagination": {
            "$ref": "#/components/schemas/Pagination"
          }
        }
      },
      "CustomerProfileSummary": {
        "type": "object",
        "description": "Your own account that runs venues.",
        "required": [
          "id",
          "legalBusinessName",
          "dbaName"
        ],
        "properties": {
          "id": {
            "type": "string",
            "description": "The profile's id.",
            "format": "uuid"
          },
          "legalBusinessName": {
            "type": "string",
            "description": "The legal name.",
            "minLength": 1,
            "maxLength": 255,
            "nullable": true
          },
          "dbaName": {
            "type": "string",
            "description": "The name it does business under.",
            "minLength": 1,
            "maxLength": 255,
            "nullable": true
          }
        }
      },
      "SingerProfileSummary": {
        "type": "object",
        "description": "Your profile as a singer.",
        "required": [
          "id",
          "nickname",
          "avatarUrl"
        ],
        "properties": {
          "id": {
            "type": "string",
            "description": "The profile's id.",
            "format": "uuid"
          },
          "nickname": {
            "type": "string",
            "description": "The name on stage.",
            "minLength": 1,
            "maxLength": 100,
            "nullable": true
          },
          "avatarUrl": {
            "type": "string",
            "description": "A picture.",
            "minLength": 1,
            "maxLength": 2048,
            "nullable": true
          }
        }
      },
      "OrganizationSummary": {
        "type": "object",
        "description": "An account whose team you belong to.",
        "required": [
          "id",
          "name",
          "role"
        ],
        "properties": {
          "id": {
            "type": "string",
            "description": "The id of the customer's profile.",
            "format": "uuid"
          },
          "name": {
            "type": "string",
            "description": "What it is called.",
            "minLength": 1,
            "maxLength": 255
          },
          "role": {
            "type": "string",
            "description": "Your role in it.",
            "minLength": 1,
            "maxLength": 64
          }
        }
      },
      "Me": {
        "type": "object",
        "description": "Your account.",
        "required": [
          "id",
          "email",
          "isEmailVerified",
          "pendingEmail",
          "name",
          "displayName",
          "phoneNumber",
          "phoneVerified",
          "imageUrl",
          "roles",
          "activeContext",
          "customerProfile",
          "singerProfile",
          "organizations",
          "twoFactorEnabled",
          "hasPassword",
          "createdAt",
          "lastLoginAt"
        ],
        "properties": {
          "id": {
            "type": "string",
            "description": "Your id.",
            "format": "uuid"
          },
          "email": {
            "type": "string",
            "description": "Your address.",
            "format": "email",
            "minLength": 3,
            "maxLength": 254
          },
          "isEmailVerified": {
            "type": "boolean",
            "description": "Whether you have shown that the address is yours."
          },
          "pendingEmail": {
            "type": "string",
            "description": "The address that you want to change to and have not confirmed.",
            "minLength": 3,
            "maxLength": 254,
            "nullable": true
          },
          "name": {
            "type": "string",
            "description": "Your name.",
            "minLength": 1,
            "maxLength": 255,
            "nullable": true
          },
          "displayName": {
            "type": "string",
            "description": "The name that others see.",
            "minLength": 1,
            "maxLength": 255,
            "nullable": true
          },
          "phoneNumber": {
            "type": "string",
            "description": "Your telephone number (E.164).",
            "minLength": 1,
            "maxLength": 16,
            "nullable": true
          },
          "phoneVerified": {
            "type": "boolean",
            "description": "Whether you have shown that the number is yours."
          },
          "imageUrl": {
            "type": "string",
            "description": "Your picture.",
            "minLength": 1,
            "maxLength": 2048,
            "nullable": true
          },
          "roles": {
            "type": "array",
            "description": "What you are: `singer`, roles in tenants, roles on the platform.",
            "maxItems": 100,
            "items": {
              "type": "string",
              "description": "A role.",
              "minLength": 1,
              "maxLength": 64
            }
          },
          "activeContext": {
            "description": "The profile that you work with now; null when there is none.",
            "allOf": [
              {
                "$ref": "#/components/schemas/ActiveContext"
              }
            ],
            "nullable": true
          },
          "customerProfile": {
            "description": "Your own account that runs venues; null when there is none.",
            "allOf": [
              {
                "$ref": "#/components/schemas/CustomerProfileSummary"
              }
            ],
            "nullable": true
          },
          "singerProfile": {
            "description": "Your profile as a singer; null when there is none.",
            "allOf": [
              {
                "$ref": "#/components/schemas/SingerProfileSummary"
              }
            ],
            "nullable": true
          },
          "organizations": {
            "type": "array",
            "description": "The accounts whose teams you belong to, your own included.",
            "maxItems": 1000,
            "items": {
              "$ref": "#/components/schemas/OrganizationSummary"
            }
          },
          "twoFactorEnabled": {
            "type": "boolean",
            "description": "Whether signing in takes a second factor."
          },
          "hasPassword": {
            "type": "boolean",
            "description": "Whether the account has a password."
          },
          "createdAt": {
            "type": "string",
            "description": "When the account was made.",
            "format": "date-time"
          },
          "lastLoginAt": {
            "type": "string",
            "description": "When you last signed in.",
            "format": "date-time",
            "nullable": true
          }
        }
      },
      "ProfileChanges": {
        "type": "object",
        "description": "What to change; what is left out stays, null removes.",
        "additionalProperties": false,
        "properties": {
          "name": {
            "type": "string",
            "description": "Your name.",
            "minLength": 1,
            "maxLength": 255,
            "pattern": "^[^\\x00-\\x1F\\x7F-\\x9F\\u2028-\\u202E\\u2066-\\u2069]*[^\\x00-\\x20\\x7F-\\xA0\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u3000\\uFEFF][^\\x00-\\x1F\\x7F-\\x9F\\u2028-\\u202E\\u2066-\\u2069]*$",
            "x-pattern-message": "must hold a visible character and stand in one line, without control characters",
            "nullable": true
          },
          "displayName": {
            "type": "string",
            "description": "The name that others see.",
            "minLength": 1,
            "maxLength": 255,
            "pattern": "^[^\\x00-\\x1F\\x7F-\\x9F\\u2028-\\u202E\\u2066-\\u2069]*[^\\x00-\\x20\\x7F-\\xA0\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u3000\\uFEFF][^\\x00-\\x1F\\x7F-\\x9F\\u2028-\\u202E\\u2066-\\u2069]*$",
            "x-pattern-message": "must hold a visible character and stand in one line, without control characters",
            "nullable": true
          },
          "imageUrl": {
            "type": "string",
            "description": "An https address of your picture.",
            "format": "uri",
            "minLength": 9,
            "maxLength": 2048,
            "pattern": "^https://",
            "x-pattern-message": "must begin with https://",
            "nullable": true
          }
        },
        "minProperties": 1
      },
      "MagicLinkAsked": {
        "type": "object",
        "description": "A link is on its way, if the address is somebody's.",
        "required": [
          "message",
          "clientSecret"
        ],
        "properties": {
          "message": {
            "type": "string",
            "description": "What to do, for people.",
            "minLength": 1
          },
          "clientSecret": {
            "type": "string",
            "description": "Keep it; the link's token is good only together with it.",
            "minLength": 43,
            "maxLength": 43,
            "pattern": "^[A-Za-z0-9_-]{43}$",
            "x-pattern-message": "must be a token as it was issued, 43 letters, digits, hyphens and underscores"
          }
        }
      },
      "MagicLinkProof": {
        "type": "object",
        "description": "A link's token with the secret of the client that asked for it.",
        "required": [
          "token",
          "clientSecret"
        ],
        "additionalProperties": false,
        "properties": {
          "token": {
            "type": "string",
            "description": "What stands behind `#token=` in the link.",
            "minLength": 43,
            "maxLength": 43,
            "pattern": "^[A-Za-z0-9_-]{43}$",
            "x-pattern-message": "must be a token as it was issued, 43 letters, digits, hyphens and underscores"
          },
          "clientSecret": {
            "type": "string",
            "description": "What the client got when it asked.",
            "minLength": 43,
            "maxLength": 43,
            "pattern": "^[A-Za-z0-9_-]{43}$",
            "x-pattern-message": "must be a token as it was issued, 43 letters, digits, hyphens and underscores"
          }
        }
      },
      "PasswordProof": {
        "type": "object",
        "description": "The password.",
        "required": [
          "method",
          "password"
        ],
        "additionalProperties": false,
        "properties": {
          "method": {
            "enum": [
              "password"
            ],
            "description": "Tells the proofs apart."
          },
          "password": {
            "type": "string",
            "description": "The account's password.",
            "minLength": 1,
            "maxLength": 1024
          }
        }
      },
      "AppCodeProof": {
        "type": "object",
        "description": "A code of the authenticator app.",
        "required": [
          "method",
          "code"
        ],
        "additionalProperties": false,
        "properties": {
          "method": {
            "enum": [
              "totp"
            ],
            "description": "Tells the proofs apart."
          },
          "code": {
            "type": "string",
            "description": "The present code.",
            "minLength": 6,
            "maxLength": 6,
            "pattern": "^[0-9]{6}$",
            "x-pattern-message": "must be six digits"
          }
        }
      },
      "TwoFactorStatus": {
        "type": "object",
        "description": "What signing in takes beside the first factor.",
        "required": [
          "totpEnabled",
          "smsEnabled",
          "smsPhoneNumber",
          "backupCodesGenerated",
          "backupCodesRemaining"
        ],
        "properties": {
          "totpEnabled": {
            "type": "boolean",
            "description": "Whether a code of an authenticator app will do."
          },
          "smsEnabled": {
            "type": "boolean",
            "description": "Whether a code by text message will do."
          },
          "smsPhoneNumber": {
            "type": "string",
            "description": "The last digits of the number that codes go to; null while they do not.",
            "minLength": 1,
            "maxLength": 32,
            "nullable": true
          },
          "backupCodesGenerated": {
            "type": "boolean",
            "description": "Whether recovery codes were issued."
          },
          "backupCodesRemaining": {
            "type": "integer",
            "format": "int32",
            "description": "How many of them are unused.",
            "minimum": 0,
            "maximum": 10
          }
        }
      },
      "SessionProof": {
        "type": "object",
        "description": "The proof of who is there. Without a password the session must have been authenticated in the last ten minutes.",
        "additionalProperties": false,
        "properties": {
          "password": {
            "type": "string",
            "description": "The account's password.",
            "minLength": 1,
            "maxLength": 1024
          }
        }
      },
      "TextCodeProof": {
        "type": "object",
        "description": "A code of a text message that was asked for.",
        "required": [
          "method",
          "code"
        ],
        "additionalProperties": false,
        "properties": {
          "method": {
            "enum": [
              "sms"
            ],
            "description": "Tells the proofs apart."
          },
          "code": {
            "type": "string",
            "description": "The code of the message.",
            "minLength": 6,
            "maxLength": 6,
            "pattern": "^[0-9]{6}$",
            "x-pattern-message": "must be six digits"
          }
        }
      },
      "AuthenticatorSetup": {
        "type": "object",
        "description": "What an authenticator app is given. The factor is on once a code of the app is confirmed.",
        "required": [
          "secret",
          "qrCode",
          "otpauthUri",
          "expiresIn"
        ],
        "properties": {
          "secret": {
            "type": "string",
            "description": "The secret to type into the app, base 32 (RFC 4648).",
            "minLength": 32,
            "maxLength": 32
          },
          "qrCode": {
            "type": "string",
            "description": "The same as a picture to scan, a PNG as a `data:` address.",
            "minLength": 1,
            "maxLength": 65536
          },
          "otpauthUri": {
            "type": "string",
            "description": "The same as an address that apps open.",
            "minLength": 1,
            "maxLength": 1024
          },
          "expiresIn": {
            "type": "integer",
            "format": "int32",
            "description": "Seconds in which a code must be confirmed.",
            "minimum": 1
          }
        }
      },
      "AuthenticatorCode": {
        "type": "object",
        "description": "The present code of the authenticator app.",
        "required": [
          "token"
        ],
        "additionalProperties": false,
        "properties": {
          "token": {
            "type": "string",
            "description": "The six digits that the app shows.",
            "minLength": 6,
            "maxLength": 6,
            "pattern": "^[0-9]{6}$",
            "x-pattern-message": "must be six digits"
          }
        }
      },
      "TextMessageCode": {
        "type": "object",
        "description": "The code of a text message.",
        "required": [
          "code"
        ],
        "additionalProperties": false,
        "properties": {
          "code": {
            "type": "string",
            "description": "The six digits of the message.",
            "minLength": 6,
            "maxLength": 6,
            "pattern": "^[0-9]{6}$",
            "x-pattern-message": "must be six digits"
          }
        }
      },
      "SecondFactorOn": {
        "type": "object",
        "description": "The factor is on and all other sessions have ended. The former access token is no longer good; this one shows the factor.",
        "required": [
          "message",
          "backupCodes",
          "accessToken",
          "expiresIn",
          "tokenType"
        ],
        "properties": {
          "message": {
            "type": "string",
            "description": "What happened, for people.",
            "minLength": 1
          },
          "backupCodes": {
            "type": "array",
            "description": "Recovery codes, shown this once; each stands in once for a lost factor. Empty where the account has codes already.",
            "maxItems": 10,
            "items": {
              "type": "string",
              "description": "A recovery code.",
              "minLength": 19,
              "maxLength": 19
            }
          },
          "accessToken": {
            "type": "string",
            "description": "Goes into `Authorization: Bearer …`.",
            "minLength": 20,
            "maxLength": 4096
          },
          "expiresIn": {
            "type": "integer",
            "format": "int32",
            "description": "Seconds for which the access token is good.",
            "minimum": 1
          },
          "tokenType": {
            "type": "string",
            "description": "How the access token is sent.",
            "enum": [
              "Bearer"
            ]
          }
        }
      },
      "SecondFactorKind": {
        "type": "string",
        "description": "A factor that is on or off: an authenticator app, or text messages.",
        "enum": [
          "totp",
          "sms"
        ]
      },
      "SecondFactorToRemove": {
        "type": "object",
        "description": "Which factor is to be off, and the proofs.",
        "required": [
          "method",
          "code"
        ],
        "additionalProperties": false,
        "properties": {
          "method": {
            "$ref": "#/components/schemas/SecondFactorKind"
          },
          "code": {
            "type": "string",
            "description": "The present code of the authenticator app, one of a text message that was asked for, or a recovery code.",
            "minLength": 6,
            "maxLength": 24,
            "pattern": "^[0-9A-Za-z -]{6,24}$",
            "x-pattern-message": "must be six digits, or a recovery code"
          },
          "password": {
            "type": "string",
            "description": "The account's password. Without it the session must have been authenticated in the last ten minutes.",
            "minLength": 1,
            "maxLength": 1024
          }
        }
      },
      "TextMessageNumber": {
        "type": "object",
        "description": "The number that codes are to go to.",
        "required": [
          "phoneNumber"
        ],
        "additionalProperties": false,
        "properties": {
          "phoneNumber": {
            "type": "string",
            "description": "The number (E.164).",
            "minLength": 8,
            "maxLength": 16,
            "pattern": "^\\+[1-9][0-9]{6,14}$",
            "x-pattern-message": "must be a telephone number such as +43123456789"
          },
          "password": {
            "type": "string",
            "description": "The account's password. Without it the session must have been authenticated in the last ten minutes.",
            "minLength": 1,
            "maxLength": 1024
          }
        }
      },
      "TextMessageSent": {
        "type": "object",
        "description": "A code is on its way.",
        "required": [
          "message",
          "phoneNumber",
          "expiresIn"
        ],
        "properties": {
          "message": {
            "type": "string",
            "description": "What to do, for people.",
            "minLength": 1
          },
          "phoneNumber": {
            "type": "string",
            "description": "The last digits of the number.",
            "minLength": 1,
            "maxLength": 32
          },
          "expiresIn": {
            "type": "integer",
            "format": "int32",
            "description": "Seconds for which the code is good.",
            "minimum": 0,
            "maximum": 300
          }
        }
      },
      "RecoveryCodeSet": {
        "type": "object",
        "description": "New recovery codes; former ones are void.",
        "required": [
          "backupCodes"
        ],
        "properties": {
          "backupCodes": {
            "type": "array",
            "description": "The codes, shown this once.",
            "maxItems": 10,
            "items": {
              "type": "string",
              "description": "A recovery code.",
              "minLength": 19,
              "maxLength": 19
            },
            "minItems": 10
          }
        }
      },
      "RecoveryCodeCount": {
        "type": "object",
        "description": "How many recovery codes there are.",
        "required": [
          "total",
          "remaining",
          "generatedAt"
        ],
        "properties": {
          "total": {
            "type": "integer",
            "format": "int32",
            "description": "How many were issued.",
            "minimum": 0,
            "maximum": 10
          },
          "remaining": {
            "type": "integer",
            "format": "int32",
            "description": "How many are unused.",
            "minimum": 0,
            "maximum": 10
          },
          "generatedAt": {
            "type": "string",
            "description": "When they were issued; null where none were.",
            "format": "date-time",
            "nullable": true
          }
        }
      },
      "ChallengeReference": {
        "type": "object",
        "description": "A sign-in that waits for its second factor.",
        "required": [
          "twoFactorToken"
        ],
        "additionalProperties": false,
        "properties": {
          "twoFactorToken": {
            "type": "string",
            "description": "What the sign-in answered.",
            "minLength": 43,
            "maxLength": 43,
            "pattern": "^[A-Za-z0-9_-]{43}$",
            "x-pattern-message": "must be a token as it was issued, 43 letters, digits, hyphens and underscores"
          }
        }
      },
      "ChallengeAnswer": {
        "type": "object",
        "description": "The second factor of a sign-in.",
        "required": [
          "twoFactorToken",
          "method",
          "token"
        ],
        "additionalProperties": false,
        "properties": {
          "twoFactorToken": {
            "type": "string",
            "description": "What the sign-in answered.",
            "minLength": 43,
            "maxLength": 43,
            "pattern": "^[A-Za-z0-9_-]{43}$",
            "x-pattern-message": "must be a token as it was issued, 43 letters, digits, hyphens and underscores"
          },
          "method": {
            "$ref": "#/components/schemas/TwoFactorMethod"
          },
          "token": {
            "type": "string",
            "description": "Six digits of the app or the text message, or a recovery code; its hyphens and case count for nothing.",
            "minLength": 6,
            "maxLength": 24,
            "pattern": "^[0-9A-Za-z -]{6,24}$",
            "x-pattern-message": "must be six digits, or a recovery code"
          }
        }
      },
      "PasswordChange": {
        "type": "object",
        "description": "A new password, with the present one.",
        "required": [
          "newPassword"
        ],
        "additionalProperties": false,
        "properties": {
          "currentPassword": {
            "type": "string",
            "description": "The present password. Only an account that has none may leave it out; its session must have been authenticated in the last ten minutes.",
            "minLength": 1,
            "maxLength": 1024
          },
          "newPassword": {
            "type": "string",
            "description": "At least 8 characters (code points), any of Unicode; neither common nor made of your own name or address, and not the present one.",
            "minLength": 8,
            "maxLength": 128
          }
        }
      },
      "EmailChange": {
        "type": "object",
        "description": "The address to change to.",
        "required": [
          "newEmail"
        ],
        "additionalProperties": false,
        "properties": {
          "newEmail": {
            "type": "string",
            "description": "The new address.",
            "format": "email",
            "minLength": 3,
            "maxLength": 254
          },
          "password": {
            "type": "string",
            "description": "The account's password; without it the session must have been authenticated in the last ten minutes.",
            "minLength": 1,
            "maxLength": 1024
          }
        }
      },
      "PhoneChange": {
        "type": "object",
        "description": "The telephone number to change to.",
        "required": [
          "phoneNumber"
        ],
        "additionalProperties": false,
        "properties": {
          "phoneNumber": {
            "type": "string",
            "description": "The number as E.164 has it. Countries that no text messages go to, and numbers that cost extra, are refused.",
            "minLength": 3,
            "maxLength": 16,
            "pattern": "^\\+[1-9][0-9]{1,14}$",
            "x-pattern-message": "must be a number such as +15155550123"
          },
          "password": {
            "type": "string",
            "description": "The account's password; without it the session must have been authenticated in the last ten minutes.",
            "minLength": 1,
            "maxLength": 1024
          }
        }
      },
      "PhoneCode": {
        "type": "object",
        "description": "The code of a text message.",
        "required": [
          "code"
        ],
        "additionalProperties": false,
        "properties": {
          "code": {
            "type": "string",
            "description": "The six digits.",
            "minLength": 6,
            "maxLength": 6,
            "pattern": "^[0-9]{6}$",
            "x-pattern-message": "must be six digits"
          }
        }
      },
      "PhoneCodeSent": {
        "type": "object",
        "description": "A code is on its way.",
        "required": [
          "message",
          "phoneNumber"
        ],
        "properties": {
          "message": {
            "type": "string",
            "description": "What to do, for people.",
            "minLength": 1
          },
          "phoneNumber": {
            "type": "string",
            "description": "The number that the code goes to.",
            "minLength": 3,
            "maxLength": 16
          }
        }
      },
      "VerifiedPhone": {
        "type": "object",
        "description": "The number is yours.",
        "required": [
          "message",
          "phoneNumber"
        ],
        "properties": {
          "message": {
            "type": "string",
            "description": "What happened, for people.",
            "minLength": 1
          },
          "phoneNumber": {
            "type": "string",
            "description": "The number, from now on the account's.",
            "minLength": 3,
            "maxLength": 16
          }
        }
      },
      "AccountExport": {
        "type": "object",
        "description": "Everything that is kept of a person, by subject: the account, profiles, sessions, events and so on. Members come and go with the product.",
        "additionalProperties": true
      }
    },
    "parameters": {
      "VenueUrlName": {
        "name": "venueUrlName",
        "in": "path",
        "required": true,
        "description": "The venue's name in URLs.",
        "schema": {
          "type": "string",
          "minLength": 3,
          "maxLength": 100,
          "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
          "x-pattern-message": "must be words of a to z and 0 to 9 with single hyphens between them"
        },
        "example": "the-lucky-mic-nashville"
      },
      "SystemId": {
        "name": "systemId",
        "in": "query",
        "description": "Only songs of this karaoke system; one that the venue does not offer is 404.",
        "schema": {
          "type": "string",
          "format": "uuid"
        },
        "example": "01932f4e-8a10-7b3c-9d21-4f5e6a7b8c9d"
      },
      "Limit": {
        "name": "limit",
        "in": "query",
        "description": "The most items on one page.",
        "schema": {
          "type": "integer",
          "format": "int32",
          "minimum": 1,
          "maximum": 100,
          "default": 20
        },
        "example": 20
      },
      "Cursor": {
        "name": "cursor",
        "in": "query",
        "description": "Where the page starts: `pagination.nextCursor` of the page before, unchanged, with the same filters and sort. Leave it out for the first page. One that this server did not issue for the same list is refused with 400.",
        "schema": {
          "type": "string",
          "minLength": 16,
          "maxLength": 4096,
          "pattern": "^[A-Za-z0-9_-]+$",
          "x-pattern-message": "must be the nextCursor of an earlier page"
        }
      },
      "UserAgent": {
        "name": "User-Agent",
        "in": "header",
        "description": "What the client calls itself; shown in the list of sessions, and what tells a new device.",
        "schema": {
          "type": "string",
          "maxLength": 1024
        },
        "example": "Singr/4.2 (iPhone; iOS 26.1)"
      },
      "SessionId": {
        "name": "sessionId",
        "in": "path",
        "required": true,
        "description": "The session's id.",
        "schema": {
          "type": "string",
          "format": "uuid"
        },
        "example": "01932f4e-9b00-7c1d-a2f4-6e7d8c9b0a1f"
      },
      "UserId": {
        "name": "userId",
        "in": "path",
        "required": true,
        "description": "The user's id.",
        "schema": {
          "type": "string",
          "format": "uuid"
        },
        "example": "01932f4e-7c00-7a10-8f3e-1b2c3d4e5f60"
      }
    },
    "responses": {
      "BadRequest": {
        "description": "The request breaks the contract; `errors` names every violation.",
        "x-problem-slugs": [
          "validation_error"
        ],
        "headers": {
          "X-Request-Id": {
            "$ref": "#/components/headers/XRequestId"
          },
          "X-RateLimit-Limit": {
            "$ref": "#/components/headers/XRateLimitLimit"
          },
          "X-RateLimit-Remaining": {
            "$ref": "#/components/headers/XRateLimitRemaining"
          },
          "X-RateLimit-Reset": {
            "$ref": "#/components/headers/XRateLimitReset"
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "parameters": {
                "summary": "Two parameters at once",
                "value": {
                  "type": "https://api.singrkaraoke.com/errors/validation_error",
                  "title": "The request is not valid",
                  "status": 400,
                  "detail": "2 parts of the request break the contract, see errors.",
                  "instance": "/v1/public/venues",
                  "requestId": "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44",
                  "errors": [
                    {
                      "parameter": "limit",
                      "code": "maximum",
                      "message": "must be at most 100"
                    },
                    {
                      "parameter": "longitude",
                      "code": "required",
                      "message": "must be given together with latitude"
                    }
                  ]
                }
              },
              "body": {
                "summary": "A member of the body",
                "value": {
                  "type": "https://api.singrkaraoke.com/errors/validation_error",
                  "title": "The request is not valid",
                  "status": 400,
                  "detail": "1 part of the request breaks the contract, see errors.",
                  "instance": "/v1/public/venues/the-lucky-mic-nashville/requests",
                  "requestId": "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44",
                  "errors": [
                    {
                      "pointer": "/keyChange",
                      "code": "maximum",
                      "message": "must be at most 12"
                    }
                  ]
                }
              }
            }
          }
        }
      },
      "Unauthorized": {
        "description": "The device token is not one of ours; leave it out to get a new one.",
        "x-problem-slugs": [
          "authentication_failed"
        ],
        "headers": {
          "X-Request-Id": {
            "$ref": "#/components/headers/XRequestId"
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "deviceToken": {
                "summary": "A token that was altered",
                "value": {
                  "type": "https://api.singrkaraoke.com/errors/authentication_failed",
                  "title": "Authentication failed",
                  "status": 401,
                  "detail": "The device token is not valid.",
                  "instance": "/v1/public/venues/the-lucky-mic-nashville/requests",
                  "requestId": "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
                }
              }
            }
          }
        }
      },
      "VenueNotAccepting": {
        "description": "The venue takes no requests now.",
        "x-problem-slugs": [
          "venue_not_accepting"
        ],
        "headers": {
          "X-Request-Id": {
            "$ref": "#/components/headers/XRequestId"
          },
          "X-RateLimit-Limit": {
            "$ref": "#/components/headers/XRateLimitLimit"
          },
          "X-RateLimit-Remaining": {
            "$ref": "#/components/headers/XRateLimitRemaining"
          },
          "X-RateLimit-Reset": {
            "$ref": "#/components/headers/XRateLimitReset"
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "closed": {
                "summary": "The venue is closed",
                "value": {
                  "type": "https://api.singrkaraoke.com/errors/venue_not_accepting",
                  "title": "The venue takes no requests",
                  "status": 403,
                  "detail": "The Lucky Mic takes no song requests at the moment.",
                  "instance": "/v1/public/venues/the-lucky-mic-nashville/requests",
                  "requestId": "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
                }
              }
            }
          }
        }
      },
      "NotFound": {
        "description": "There is no such thing, or none that the public may see.",
        "x-problem-slugs": [
          "not_found"
        ],
        "headers": {
          "X-Request-Id": {
            "$ref": "#/components/headers/XRequestId"
          },
          "X-RateLimit-Limit": {
            "$ref": "#/components/headers/XRateLimitLimit"
          },
          "X-RateLimit-Remaining": {
            "$ref": "#/components/headers/XRateLimitRemaining"
          },
          "X-RateLimit-Reset": {
            "$ref": "#/components/headers/XRateLimitReset"
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "venue": {
                "summary": "No venue of that name",
                "value": {
                  "type": "https://api.singrkaraoke.com/errors/not_found",
                  "title": "Not found",
                  "status": 404,
                  "detail": "There is no venue of that name.",
                  "instance": "/v1/public/venues/no-such-venue",
                  "requestId": "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
                }
              }
            }
          }
        }
      },
      "NotAcceptable": {
        "description": "The operation has no answer in a media type that `Accept` allows.",
        "x-problem-slugs": [
          "not_acceptable"
        ],
        "headers": {
          "X-Request-Id": {
            "$ref": "#/components/headers/XRequestId"
          },
          "X-RateLimit-Limit": {
            "$ref": "#/components/headers/XRateLimitLimit"
          },
          "X-RateLimit-Remaining": {
            "$ref": "#/components/headers/XRateLimitRemaining"
          },
          "X-RateLimit-Reset": {
            "$ref": "#/components/headers/XRateLimitReset"
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "accept": {
                "summary": "Accept allows XML only",
                "value": {
                  "type": "https://api.singrkaraoke.com/errors/not_acceptable",
                  "title": "Not acceptable",
                  "status": 406,
                  "detail": "The answer can be had as application/json.",
                  "instance": "/v1/public/venues",
                  "requestId": "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
                }
              }
            }
          }
        }
      },
      "DuplicateRequest": {
        "description": "The same song is already waiting at this venue for the same device.",
        "x-problem-slugs": [
          "conflict"
        ],
        "headers": {
          "X-Request-Id": {
            "$ref": "#/components/headers/XRequestId"
          },
          "X-RateLimit-Limit": {
            "$ref": "#/components/headers/XRateLimitLimit"
          },
          "X-RateLimit-Remaining": {
            "$ref": "#/components/headers/XRateLimitRemaining"
          },
          "X-RateLimit-Reset": {
            "$ref": "#/components/headers/XRateLimitReset"
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "duplicate": {
                "summary": "The same song again",
                "value": {
                  "type": "https://api.singrkaraoke.com/errors/conflict",
                  "title": "Conflict",
                  "status": 409,
                  "detail": "This song is already in the queue for you.",
                  "instance": "/v1/public/venues/the-lucky-mic-nashville/requests",
                  "requestId": "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
                }
              }
            }
          }
        }
      },
      "PayloadTooLarge": {
        "description": "The body is larger than the operation takes.",
        "x-problem-slugs": [
          "payload_too_large"
        ],
        "headers": {
          "X-Request-Id": {
            "$ref": "#/components/headers/XRequestId"
          },
          "X-RateLimit-Limit": {
            "$ref": "#/components/headers/XRateLimitLimit"
          },
          "X-RateLimit-Remaining": {
            "$ref": "#/components/headers/XRateLimitRemaining"
          },
          "X-RateLimit-Reset": {
            "$ref": "#/components/headers/XRateLimitReset"
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "body": {
                "summary": "A body over 16 KiB",
                "value": {
                  "type": "https://api.singrkaraoke.com/errors/payload_too_large",
                  "title": "The body is too large",
                  "status": 413,
                  "detail": "The body must be at most 16384 bytes.",
                  "instance": "/v1/public/venues/the-lucky-mic-nashville/requests",
                  "requestId": "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
                }
              }
            }
          }
        }
      },
      "UnsupportedMediaType": {
        "description": "The body is of a media type that the operation does not take.",
        "x-problem-slugs": [
          "unsupported_media_type"
        ],
        "headers": {
          "X-Request-Id": {
            "$ref": "#/components/headers/XRequestId"
          },
          "X-RateLimit-Limit": {
            "$ref": "#/components/headers/XRateLimitLimit"
          },
          "X-RateLimit-Remaining": {
            "$ref": "#/components/headers/XRateLimitRemaining"
          },
          "X-RateLimit-Reset": {
            "$ref": "#/components/headers/XRateLimitReset"
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "form": {
                "summary": "A form instead of JSON",
                "value": {
                  "type": "https://api.singrkaraoke.com/errors/unsupported_media_type",
                  "title": "Unsupported media type",
                  "status": 415,
                  "detail": "The body must be application/json.",
                  "instance": "/v1/public/venues/the-lucky-mic-nashville/requests",
                  "requestId": "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
                }
              }
            }
          }
        }
      },
      "TooManyRequests": {
        "description": "A rate limit was reached.",
        "x-problem-slugs": [
          "rate_limited"
        ],
        "headers": {
          "X-Request-Id": {
            "$ref": "#/components/headers/XRequestId"
          },
          "X-RateLimit-Limit": {
            "$ref": "#/components/headers/XRateLimitLimit"
          },
          "X-RateLimit-Remaining": {
            "$ref": "#/components/headers/XRateLimitRemaining"
          },
          "X-RateLimit-Reset": {
            "$ref": "#/components/headers/XRateLimitReset"
          },
          "Retry-After": {
            "$ref": "#/components/headers/RetryAfter"
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "limited": {
                "summary": "Sixty reads in a minute",
                "value": {
                  "type": "https://api.singrkaraoke.com/errors/rate_limited",
                  "title": "Too many requests",
                  "status": 429,
                  "detail": "Try again in 30 seconds.",
                  "instance": "/v1/public/venues",
                  "requestId": "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
                }
              }
            }
          }
        }
      },
      "InternalServerError": {
        "description": "The server failed; `requestId` finds the cause in our logs.",
        "x-problem-slugs": [
          "internal_error"
        ],
        "headers": {
          "X-Request-Id": {
            "$ref": "#/components/headers/XRequestId"
          },
          "X-RateLimit-Limit": {
            "$ref": "#/components/headers/XRateLimitLimit"
          },
          "X-RateLimit-Remaining": {
            "$ref": "#/components/headers/XRateLimitRemaining"
          },
          "X-RateLimit-Reset": {
            "$ref": "#/components/headers/XRateLimitReset"
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "failure": {
                "summary": "An unexpected failure",
                "value": {
                  "type": "https://api.singrkaraoke.com/errors/internal_error",
                  "title": "Internal error",
                  "status": 500,
                  "detail": "The request could not be completed.",
                  "instance": "/v1/public/venues",
                  "requestId": "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
                }
              }
            }
          }
        }
      },
      "ServiceUnavailable": {
        "description": "Something that the server needs is away for the moment; nothing was changed.",
        "x-problem-slugs": [
          "unavailable"
        ],
        "headers": {
          "X-Request-Id": {
            "$ref": "#/components/headers/XRequestId"
          },
          "X-RateLimit-Limit": {
            "$ref": "#/components/headers/XRateLimitLimit"
          },
          "X-RateLimit-Remaining": {
            "$ref": "#/components/headers/XRateLimitRemaining"
          },
          "X-RateLimit-Reset": {
            "$ref": "#/components/headers/XRateLimitReset"
          },
          "Retry-After": {
            "$ref": "#/components/headers/RetryAfter"
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "database": {
                "summary": "The database does not answer",
                "value": {
                  "type": "https://api.singrkaraoke.com/errors/unavailable",
                  "title": "Temporarily unavailable",
                  "status": 503,
                  "detail": "Try again in a few seconds.",
                  "instance": "/v1/public/venues",
                  "requestId": "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
                }
              }
            }
          }
        }
      },
      "AuthenticationRequired": {
        "description": "The access token is missing, wrong, expired or of a session that has ended.",
        "x-problem-slugs": [
          "authentication_failed"
        ],
        "headers": {
          "X-Request-Id": {
            "$ref": "#/components/headers/XRequestId"
          },
          "X-RateLimit-Limit": {
            "$ref": "#/components/headers/XRateLimitLimit"
          },
          "X-RateLimit-Remaining": {
            "$ref": "#/components/headers/XRateLimitRemaining"
          },
          "X-RateLimit-Reset": {
            "$ref": "#/components/headers/XRateLimitReset"
          },
          "WWW-Authenticate": {
            "$ref": "#/components/headers/WWWAuthenticate"
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "token": {
                "summary": "No token",
                "value": {
                  "type": "https://api.singrkaraoke.com/errors/authentication_failed",
                  "title": "Authentication failed",
                  "status": 401,
                  "detail": "Send a valid access token as Authorization: Bearer.",
                  "instance": "/v1/auth/me",
                  "requestId": "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
                }
              }
            }
          }
        }
      },
      "CredentialsRefused": {
        "description": "The credentials are not right; which part is not told.",
        "x-problem-slugs": [
          "authentication_failed"
        ],
        "headers": {
          "X-Request-Id": {
            "$ref": "#/components/headers/XRequestId"
          },
          "X-RateLimit-Limit": {
            "$ref": "#/components/headers/XRateLimitLimit"
          },
          "X-RateLimit-Remaining": {
            "$ref": "#/components/headers/XRateLimitRemaining"
          },
          "X-RateLimit-Reset": {
            "$ref": "#/components/headers/XRateLimitReset"
          },
          "WWW-Authenticate": {
            "$ref": "#/components/headers/WWWAuthenticate"
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "credentials": {
                "summary": "Wrong password or unknown address",
                "value": {
                  "type": "https://api.singrkaraoke.com/errors/authentication_failed",
                  "title": "Authentication failed",
                  "status": 401,
                  "detail": "The address or the password is wrong.",
                  "instance": "/v1/auth/signin",
                  "requestId": "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
                }
              }
            }
          }
        }
      },
      "AccountDisabled": {
        "description": "The credentials are right, and the account is suspended or about to be deleted.",
        "x-problem-slugs": [
          "account_disabled"
        ],
        "headers": {
          "X-Request-Id": {
            "$ref": "#/components/headers/XRequestId"
          },
          "X-RateLimit-Limit": {
            "$ref": "#/components/headers/XRateLimitLimit"
          },
          "X-RateLimit-Remaining": {
            "$ref": "#/components/headers/XRateLimitRemaining"
          },
          "X-RateLimit-Reset": {
            "$ref": "#/components/headers/XRateLimitReset"
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "suspended": {
                "summary": "A suspended account",
                "value": {
                  "type": "https://api.singrkaraoke.com/errors/account_disabled",
                  "title": "The account is disabled",
                  "status": 403,
                  "detail": "The account is suspended. Write to support@singrkaraoke.com.",
                  "instance": "/v1/auth/signin",
                  "requestId": "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
                }
              }
            }
          }
        }
      },
      "StepUpRequired": {
        "description": "The session must have been authenticated in the last ten minutes, or the password must be sent along.",
        "x-problem-slugs": [
          "reauthentication_required"
        ],
        "headers": {
          "X-Request-Id": {
            "$ref": "#/components/headers/XRequestId"
          },
          "X-RateLimit-Limit": {
            "$ref": "#/components/headers/XRateLimitLimit"
          },
          "X-RateLimit-Remaining": {
            "$ref": "#/components/headers/XRateLimitRemaining"
          },
          "X-RateLimit-Reset": {
            "$ref": "#/components/headers/XRateLimitReset"
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "stepUp": {
                "summary": "Signed in yesterday",
                "value": {
                  "type": "https://api.singrkaraoke.com/errors/reauthentication_required",
                  "title": "Sign in again to do this",
                  "status": 403,
                  "detail": "Send the password, or reauthenticate first.",
                  "instance": "/v1/auth/logout-all",
                  "requestId": "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
                }
              }
            }
          }
        }
      },
      "ContextDenied": {
        "description": "The profile is not yours to work with.",
        "x-problem-slugs": [
          "permission_denied"
        ],
        "headers": {
          "X-Request-Id": {
            "$ref": "#/components/headers/XRequestId"
          },
          "X-RateLimit-Limit": {
            "$ref": "#/components/headers/XRateLimitLimit"
          },
          "X-RateLimit-Remaining": {
            "$ref": "#/components/headers/XRateLimitRemaining"
          },
          "X-RateLimit-Reset": {
            "$ref": "#/components/headers/XRateLimitReset"
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "context": {
                "summary": "Another business",
                "value": {
                  "type": "https://api.singrkaraoke.com/errors/permission_denied",
                  "title": "Permission denied",
                  "status": 403,
                  "detail": "You do not belong to that account.",
                  "instance": "/v1/auth/context",
                  "requestId": "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
                }
              }
            }
          }
        }
      },
      "AddressTaken": {
        "description": "Somebody has the address.",
        "x-problem-slugs": [
          "conflict"
        ],
        "headers": {
          "X-Request-Id": {
            "$ref": "#/components/headers/XRequestId"
          },
          "X-RateLimit-Limit": {
            "$ref": "#/components/headers/XRateLimitLimit"
          },
          "X-RateLimit-Remaining": {
            "$ref": "#/components/headers/XRateLimitRemaining"
          },
          "X-RateLimit-Reset": {
            "$ref": "#/components/headers/XRateLimitReset"
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "taken": {
                "summary": "An account exists",
                "value": {
                  "type": "https://api.singrkaraoke.com/errors/conflict",
                  "title": "Conflict",
                  "status": 409,
                  "detail": "There is an account with this address. Sign in, or reset its password.",
                  "instance": "/v1/auth/signup",
                  "requestId": "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
                }
              }
            }
          }
        }
      },
      "BadRequestOrToken": {
        "description": "The request breaks the contract, or the mailed token is wrong, used, expired or of another kind.",
        "x-problem-slugs": [
          "validation_error",
          "invalid_token"
        ],
        "headers": {
          "X-Request-Id": {
            "$ref": "#/components/headers/XRequestId"
          },
          "X-RateLimit-Limit": {
            "$ref": "#/components/headers/XRateLimitLimit"
          },
          "X-RateLimit-Remaining": {
            "$ref": "#/components/headers/XRateLimitRemaining"
          },
          "X-RateLimit-Reset": {
            "$ref": "#/components/headers/XRateLimitReset"
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "token": {
                "summary": "A token used before",
                "value": {
                  "type": "https://api.singrkaraoke.com/errors/invalid_token",
                  "title": "The token is not valid",
                  "status": 400,
                  "detail": "The link was used, has expired, or is not of this kind. Ask for a new one.",
                  "instance": "/v1/auth/verify-email",
                  "requestId": "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
                }
              }
            }
          }
        }
      },
      "FeatureDisabled": {
        "description": "The installation has switched this off.",
        "x-problem-slugs": [
          "feature_disabled"
        ],
        "headers": {
          "X-Request-Id": {
            "$ref": "#/components/headers/XRequestId"
          },
          "X-RateLimit-Limit": {
            "$ref": "#/components/headers/XRateLimitLimit"
          },
          "X-RateLimit-Remaining": {
            "$ref": "#/components/headers/XRateLimitRemaining"
          },
          "X-RateLimit-Reset": {
            "$ref": "#/components/headers/XRateLimitReset"
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "magicLinks": {
                "summary": "No links",
                "value": {
                  "type": "https://api.singrkaraoke.com/errors/feature_disabled",
                  "title": "Not available here",
                  "status": 404,
                  "detail": "Signing in by mailed links is switched off.",
                  "instance": "/v1/auth/magic-link/request",
                  "requestId": "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
                }
              }
            }
          }
        }
      },
      "SessionNotFound": {
        "description": "You have no such session.",
        "x-problem-slugs": [
          "not_found"
        ],
        "headers": {
          "X-Request-Id": {
            "$ref": "#/components/headers/XRequestId"
          },
          "X-RateLimit-Limit": {
            "$ref": "#/components/headers/XRateLimitLimit"
          },
          "X-RateLimit-Remaining": {
            "$ref": "#/components/headers/XRateLimitRemaining"
          },
          "X-RateLimit-Reset": {
            "$ref": "#/components/headers/XRateLimitReset"
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "session": {
                "summary": "A session that has ended",
                "value": {
                  "type": "https://api.singrkaraoke.com/errors/not_found",
                  "title": "Not found",
                  "status": 404,
                  "detail": "You have no such session.",
                  "instance": "/v1/auth/sessions/01932f4e-9b00-7c1d-a2f4-6e7d8c9b0a1f",
                  "requestId": "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
                }
              }
            }
          }
        }
      },
      "PermissionDenied": {
        "description": "The caller may not do this.",
        "x-problem-slugs": [
          "permission_denied"
        ],
        "headers": {
          "X-Request-Id": {
            "$ref": "#/components/headers/XRequestId"
          },
          "X-RateLimit-Limit": {
            "$ref": "#/components/headers/XRateLimitLimit"
          },
          "X-RateLimit-Remaining": {
            "$ref": "#/components/headers/XRateLimitRemaining"
          },
          "X-RateLimit-Reset": {
            "$ref": "#/components/headers/XRateLimitReset"
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "permission": {
                "summary": "A permission is missing",
                "value": {
                  "type": "https://api.singrkaraoke.com/errors/permission_denied",
                  "title": "Permission denied",
                  "status": 403,
                  "detail": "This takes the permission admin.users:write.",
                  "instance": "/v1/admin/users/01932f4e-7c00-7a10-8f3e-1b2c3d4e5f60/password-reset",
                  "requestId": "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
                }
              }
            }
          }
        }
      },
      "UserNotFound": {
        "description": "There is no such user.",
        "x-problem-slugs": [
          "not_found"
        ],
        "headers": {
          "X-Request-Id": {
            "$ref": "#/components/headers/XRequestId"
          },
          "X-RateLimit-Limit": {
            "$ref": "#/components/headers/XRateLimitLimit"
          },
          "X-RateLimit-Remaining": {
            "$ref": "#/components/headers/XRateLimitRemaining"
          },
          "X-RateLimit-Reset": {
            "$ref": "#/components/headers/XRateLimitReset"
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "user": {
                "summary": "No user of that id",
                "value": {
                  "type": "https://api.singrkaraoke.com/errors/not_found",
                  "title": "Not found",
                  "status": 404,
                  "detail": "There is no user of that id.",
                  "instance": "/v1/admin/users/01932f4e-7c00-7a10-8f3e-1b2c3d4e5f60/password-reset",
                  "requestId": "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
                }
              }
            }
          }
        }
      },
      "FactorStateConflict": {
        "description": "The second factors are not in the state that this takes.",
        "x-problem-slugs": [
          "conflict"
        ],
        "headers": {
          "X-Request-Id": {
            "$ref": "#/components/headers/XRequestId"
          },
          "X-RateLimit-Limit": {
            "$ref": "#/components/headers/XRateLimitLimit"
          },
          "X-RateLimit-Remaining": {
            "$ref": "#/components/headers/XRateLimitRemaining"
          },
          "X-RateLimit-Reset": {
            "$ref": "#/components/headers/XRateLimitReset"
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "off": {
                "summary": "It is off",
                "value": {
                  "type": "https://api.singrkaraoke.com/errors/conflict",
                  "title": "Conflict",
                  "status": 409,
                  "detail": "The authenticator app is not switched on.",
                  "instance": "/v1/auth/two-factor/disable",
                  "requestId": "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
                }
              }
            }
          }
        }
      },
      "BadRequestOrCode": {
        "description": "The request breaks the contract, or the code is wrong, was used or has expired.",
        "x-problem-slugs": [
          "validation_error",
          "invalid_code"
        ],
        "headers": {
          "X-Request-Id": {
            "$ref": "#/components/headers/XRequestId"
          },
          "X-RateLimit-Limit": {
            "$ref": "#/components/headers/XRateLimitLimit"
          },
          "X-RateLimit-Remaining": {
            "$ref": "#/components/headers/XRateLimitRemaining"
          },
          "X-RateLimit-Reset": {
            "$ref": "#/components/headers/XRateLimitReset"
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "code": {
                "summary": "A wrong code",
                "value": {
                  "type": "https://api.singrkaraoke.com/errors/invalid_code",
                  "title": "The code is not valid",
                  "status": 400,
                  "detail": "The code is wrong. 4 attempts are left.",
                  "instance": "/v1/auth/two-factor/totp/verify",
                  "requestId": "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
                }
              }
            }
          }
        }
      },
      "BadRequestOrChallenge": {
        "description": "The request breaks the contract, or the sign-in is unknown, over, or had too many wrong codes.",
        "x-problem-slugs": [
          "validation_error",
          "invalid_token"
        ],
        "headers": {
          "X-Request-Id": {
            "$ref": "#/components/headers/XRequestId"
          },
          "X-RateLimit-Limit": {
            "$ref": "#/components/headers/XRateLimitLimit"
          },
          "X-RateLimit-Remaining": {
            "$ref": "#/components/headers/XRateLimitRemaining"
          },
          "X-RateLimit-Reset": {
            "$ref": "#/components/headers/XRateLimitReset"
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "challenge": {
                "summary": "After five minutes",
                "value": {
                  "type": "https://api.singrkaraoke.com/errors/invalid_token",
                  "title": "The token is not valid",
                  "status": 400,
                  "detail": "The sign-in is over or had too many wrong codes. Sign in again.",
                  "instance": "/v1/auth/two-factor/challenge/verify",
                  "requestId": "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
                }
              }
            }
          }
        }
      },
      "BadRequestOrPhoneCode": {
        "description": "The request breaks the contract, or the code is wrong, used or expired; `detail` tells how many attempts are left.",
        "x-problem-slugs": [
          "validation_error",
          "invalid_code"
        ],
        "headers": {
          "X-Request-Id": {
            "$ref": "#/components/headers/XRequestId"
          },
          "X-RateLimit-Limit": {
            "$ref": "#/components/headers/XRateLimitLimit"
          },
          "X-RateLimit-Remaining": {
            "$ref": "#/components/headers/XRateLimitRemaining"
          },
          "X-RateLimit-Reset": {
            "$ref": "#/components/headers/XRateLimitReset"
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "code": {
                "summary": "A mistyped code",
                "value": {
                  "type": "https://api.singrkaraoke.com/errors/invalid_code",
                  "title": "The code is not valid",
                  "status": 400,
                  "detail": "The code is wrong. You have 4 attempts left.",
                  "instance": "/v1/account/phone/verify",
                  "requestId": "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
                }
              }
            }
          }
        }
      },
      "PhoneInUse": {
        "description": "Codes for signing in go to the number.",
        "x-problem-slugs": [
          "conflict"
        ],
        "headers": {
          "X-Request-Id": {
            "$ref": "#/components/headers/XRequestId"
          },
          "X-RateLimit-Limit": {
            "$ref": "#/components/headers/XRateLimitLimit"
          },
          "X-RateLimit-Remaining": {
            "$ref": "#/components/headers/XRateLimitRemaining"
          },
          "X-RateLimit-Reset": {
            "$ref": "#/components/headers/XRateLimitReset"
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "factor": {
                "summary": "A second factor",
                "value": {
                  "type": "https://api.singrkaraoke.com/errors/conflict",
                  "title": "Conflict",
                  "status": 409,
                  "detail": "Codes for signing in go to this number. Switch them off first.",
                  "instance": "/v1/account/phone",
                  "requestId": "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
                }
              }
            }
          }
        }
      },
      "AccountStillNeeded": {
        "description": "The account is the last owner of a business that others work in, or that has a subscription.",
        "x-problem-slugs": [
          "conflict"
        ],
        "headers": {
          "X-Request-Id": {
            "$ref": "#/components/headers/XRequestId"
          },
          "X-RateLimit-Limit": {
            "$ref": "#/components/headers/XRateLimitLimit"
          },
          "X-RateLimit-Remaining": {
            "$ref": "#/components/headers/XRateLimitRemaining"
          },
          "X-RateLimit-Reset": {
            "$ref": "#/components/headers/XRateLimitReset"
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "team": {
                "summary": "A team",
                "value": {
                  "type": "https://api.singrkaraoke.com/errors/conflict",
                  "title": "Conflict",
                  "status": 409,
                  "detail": "You are the last owner of Starlight Karaoke, and others work in it. Make one of them an owner, or remove them.",
                  "instance": "/v1/account",
                  "requestId": "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
                }
              },
              "subscription": {
                "summary": "A subscription",
                "value": {
                  "type": "https://api.singrkaraoke.com/errors/conflict",
                  "title": "Conflict",
                  "status": 409,
                  "detail": "You are the last owner of Starlight Karaoke, which has a subscription. Cancel it first.",
                  "instance": "/v1/account",
                  "requestId": "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
                }
              }
            }
          }
        }
      }
    },
    "headers": {
      "XRequestId": {
        "description": "The id of this request in our logs; the one that the client sent in `X-Request-Id`, if it was usable.",
        "required": true,
        "schema": {
          "type": "string",
          "minLength": 1,
          "maxLength": 128,
          "pattern": "^[!-~]+$"
        },
        "example": "01a0b1f6-5d3c-7c1e-9a7e-0d8f3b1c2a44"
      },
      "XRateLimitLimit": {
        "description": "How many requests the tightest of the operation's limits admits in its window.",
        "schema": {
          "type": "integer",
          "format": "int32",
          "minimum": 1
        },
        "example": 60
      },
      "XRateLimitRemaining": {
        "description": "How many requests are left in that window.",
        "schema": {
          "type": "integer",
          "format": "int32",
          "minimum": 0
        },
        "example": 59
      },
      "XRateLimitReset": {
        "description": "Seconds until that window ends.",
        "schema": {
          "type": "integer",
          "format": "int32",
          "minimum": 0
        },
        "example": 42
      },
      "RetryAfter": {
        "description": "Seconds to wait before trying again (RFC 9110 §10.2.3).",
        "required": true,
        "schema": {
          "type": "integer",
          "format": "int32",
          "minimum": 1
        },
        "example": 30
      },
      "PublicCache": {
        "description": "Anybody may reuse the answer for half a minute (RFC 9111 §5.2).",
        "required": true,
        "schema": {
          "type": "string",
          "enum": [
            "public, max-age=30"
          ]
        }
      },
      "KeySetCache": {
        "description": "Anybody may reuse the answer for five minutes (RFC 9111 §5.2); a new key is published for longer than that before it signs.",
        "required": true,
        "schema": {
          "type": "string",
          "enum": [
            "public, max-age=300"
          ]
        }
      },
      "NoStore": {
        "description": "Nobody may keep the answer (RFC 9111 §5.2.2.5).",
        "required": true,
        "schema": {
          "type": "string",
          "enum": [
            "no-store"
          ]
        }
      },
      "XDeviceToken": {
        "description": "The token of the guest's device, when the request carried none. Keep it and send it with the next request in the field of the same name, so that limits count this device and not everybody behind its address.",
        "schema": {
          "type": "string",
          "minLength": 16,
          "maxLength": 256,
          "pattern": "^[A-Za-z0-9_-]+$"
        },
        "example": "AQGQHX8xS3kccJp-DY87HCpEAAAAAGkiHQBd1Jx0vQ7mVZJ0b7qk4m2n9b2r"
      },
      "WWWAuthenticate": {
        "description": "How to authenticate (RFC 6750 §3).",
        "required": true,
        "schema": {
          "type": "string",
          "enum": [
            "Bearer"
          ]
        }
      }
    },
    "securitySchemes": {
      "guestDevice": {
        "type": "apiKey",
        "in": "header",
        "name": "X-Device-Token",
        "description": "A guest's device, known by a token that the server issued with the answer to its first song request. It proves no identity; it only lets limits and the rule against double requests apply to one device."
      },
      "bearer": {
        "type": "http",
        "scheme": "bearer",
        "bearerFormat": "at+jwt",
        "description": "A signed-in user, by the access token of their session."
      }
    }
  }
}

"""#
}
