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
    "description": "The public half of Singr Central: find a karaoke venue, look through its songbook, ask for a song.\n\n**Lists** take `limit` and `cursor`. A page's `pagination.nextCursor` is the `cursor` of the next one; it is\nnull on the last page. A cursor belongs to the list, filters and sort that it came from: anything else is\nrefused with 400, and so is one that was altered.\n\n**Problems** are RFC 9457 documents (`application/problem+json`). `type` says which one, `requestId` finds it\nin our logs, and a 400 names every violation at once in `errors`. A path that no operation has is 404\n`not_found`; a method that a path does not have is 405 `method_not_allowed` with `Allow`.\n\n**Requests are strict.** A query parameter or a body member that an operation does not declare is refused\nwith 400, never ignored.\n\n**Times** are RFC 3339 in UTC. **Text** is Unicode; its lengths are counted in code points.\n",
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
      }
    },
    "securitySchemes": {
      "guestDevice": {
        "type": "apiKey",
        "in": "header",
        "name": "X-Device-Token",
        "description": "A guest's device, known by a token that the server issued with the answer to its first song request. It proves no identity; it only lets limits and the rule against double requests apply to one device."
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
    The public half of Singr Central: find a karaoke venue, look through its songbook, ask for a song.

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
  securitySchemes:
    guestDevice:
      type: apiKey
      in: header
      name: X-Device-Token
      description: "A guest's device, known by a token that the server issued with the answer to its first song request. It proves no identity; it only lets limits and the rule against double requests apply to one device."

"""#

    /// The document as JSON in OpenAPI 3.0.3, in UTF-8.
    public static let json30: StaticString = #"""
{
  "openapi": "3.0.3",
  "info": {
    "title": "Singr Central API",
    "version": "1.0.0",
    "description": "The public half of Singr Central: find a karaoke venue, look through its songbook, ask for a song.\n\n**Lists** take `limit` and `cursor`. A page's `pagination.nextCursor` is the `cursor` of the next one; it is\nnull on the last page. A cursor belongs to the list, filters and sort that it came from: anything else is\nrefused with 400, and so is one that was altered.\n\n**Problems** are RFC 9457 documents (`application/problem+json`). `type` says which one, `requestId` finds it\nin our logs, and a 400 names every violation at once in `errors`. A path that no operation has is 404\n`not_found`; a method that a path does not have is 405 `method_not_allowed` with `Allow`.\n\n**Requests are strict.** A query parameter or a body member that an operation does not declare is refused\nwith 400, never ignored.\n\n**Times** are RFC 3339 in UTC. **Text** is Unicode; its lengths are counted in code points.\n",
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
      }
    },
    "securitySchemes": {
      "guestDevice": {
        "type": "apiKey",
        "in": "header",
        "name": "X-Device-Token",
        "description": "A guest's device, known by a token that the server issued with the answer to its first song request. It proves no identity; it only lets limits and the rule against double requests apply to one device."
      }
    }
  }
}

"""#
}
