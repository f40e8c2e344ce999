// Generated from Benchmarks/contract/bench.yaml — do not edit.

/// The contract as one self-contained document.
public enum BundledDocument {
    /// The document as JSON, in UTF-8.
    public static let json: StaticString = #"""
{
  "openapi": "3.1.0",
  "info": {
    "title": "Bench",
    "version": "1.0.0",
    "description": "A second, small contract: operations that are measured beside the same operations of other frameworks, and one of them for members alone. Nothing of it is part of the product."
  },
  "servers": [
    {
      "url": "http://127.0.0.1:3100"
    }
  ],
  "tags": [
    {
      "name": "Measured",
      "description": "The operations that are measured."
    }
  ],
  "paths": {
    "/health": {
      "get": {
        "operationId": "getHealth",
        "tags": [
          "Measured"
        ],
        "summary": "Tells that the server answers",
        "description": "Touches nothing, so it measures the framework's own share of a request.",
        "security": [],
        "responses": {
          "200": {
            "description": "The server answers.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Health"
                },
                "example": {
                  "status": "ok"
                }
              }
            }
          },
          "406": {
            "$ref": "#/components/responses/Failed"
          },
          "500": {
            "$ref": "#/components/responses/Failed"
          },
          "503": {
            "$ref": "#/components/responses/Failed"
          }
        }
      }
    },
    "/venues": {
      "get": {
        "operationId": "listVenues",
        "tags": [
          "Measured"
        ],
        "summary": "Lists twenty venues",
        "description": "Encodes twenty venues that are held in memory as values, about 8.7 KB.",
        "security": [],
        "responses": {
          "200": {
            "description": "The venues.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/VenueList"
                }
              }
            }
          },
          "406": {
            "$ref": "#/components/responses/Failed"
          },
          "500": {
            "$ref": "#/components/responses/Failed"
          },
          "503": {
            "$ref": "#/components/responses/Failed"
          }
        }
      }
    },
    "/venues/{urlName}": {
      "get": {
        "operationId": "getVenue",
        "tags": [
          "Measured"
        ],
        "summary": "Finds one venue by its name",
        "description": "Reads one row of fifteen columns from PostgreSQL by a unique index.",
        "security": [],
        "parameters": [
          {
            "name": "urlName",
            "in": "path",
            "required": true,
            "description": "The venue's name in addresses.",
            "schema": {
              "$ref": "#/components/schemas/URLName"
            },
            "example": "golden-microphone"
          }
        ],
        "responses": {
          "200": {
            "description": "The venue.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Venue"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "404": {
            "description": "No venue has this name.",
            "content": {
              "application/problem+json": {
                "schema": {
                  "$ref": "#/components/schemas/Problem"
                }
              }
            }
          },
          "406": {
            "$ref": "#/components/responses/Failed"
          },
          "500": {
            "$ref": "#/components/responses/Failed"
          },
          "503": {
            "$ref": "#/components/responses/Failed"
          }
        }
      }
    },
    "/members/venues/{urlName}": {
      "get": {
        "operationId": "getMemberVenue",
        "tags": [
          "Measured"
        ],
        "summary": "Finds one venue by its name, for a member",
        "description": "The same as getVenue, for callers with an access token; measures what the token costs.",
        "security": [
          {
            "bearer": []
          }
        ],
        "parameters": [
          {
            "name": "urlName",
            "in": "path",
            "required": true,
            "description": "The venue's name in addresses.",
            "schema": {
              "$ref": "#/components/schemas/URLName"
            },
            "example": "golden-microphone"
          }
        ],
        "responses": {
          "200": {
            "description": "The venue.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Venue"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "401": {
            "$ref": "#/components/responses/Failed"
          },
          "404": {
            "description": "No venue has this name.",
            "content": {
              "application/problem+json": {
                "schema": {
                  "$ref": "#/components/schemas/Problem"
                }
              }
            }
          },
          "406": {
            "$ref": "#/components/responses/Failed"
          },
          "500": {
            "$ref": "#/components/responses/Failed"
          },
          "503": {
            "$ref": "#/components/responses/Failed"
          }
        }
      }
    },
    "/echo": {
      "post": {
        "operationId": "echoRequest",
        "tags": [
          "Measured"
        ],
        "summary": "Validates a song request and sends it back",
        "description": "Decodes and validates every member, then encodes the value again.",
        "security": [],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/SongRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The request as it was understood.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SongRequest"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "406": {
            "$ref": "#/components/responses/Failed"
          },
          "413": {
            "$ref": "#/components/responses/Failed"
          },
          "415": {
            "$ref": "#/components/responses/Failed"
          },
          "500": {
            "$ref": "#/components/responses/Failed"
          },
          "503": {
            "$ref": "#/components/responses/Failed"
          }
        }
      }
    }
  },
  "components": {
    "schemas": {
      "Health": {
        "type": "object",
        "description": "The server's state.",
        "additionalProperties": false,
        "required": [
          "status"
        ],
        "properties": {
          "status": {
            "type": "string",
            "description": "Always `ok`.",
            "const": "ok"
          }
        }
      },
      "URLName": {
        "type": "string",
        "description": "A venue's name in addresses.",
        "minLength": 3,
        "maxLength": 100,
        "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"
      },
      "Location": {
        "type": "object",
        "description": "A place on the WGS 84 ellipsoid.",
        "additionalProperties": false,
        "required": [
          "latitude",
          "longitude"
        ],
        "properties": {
          "latitude": {
            "type": "number",
            "format": "double",
            "minimum": -90,
            "maximum": 90,
            "description": "Degrees north."
          },
          "longitude": {
            "type": "number",
            "format": "double",
            "minimum": -180,
            "maximum": 180,
            "description": "Degrees east."
          }
        }
      },
      "Venue": {
        "type": "object",
        "description": "A place where people sing.",
        "additionalProperties": false,
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
          "createdAt",
          "updatedAt"
        ],
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid",
            "description": "The venue's id."
          },
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "description": "The name on the door."
          },
          "urlName": {
            "$ref": "#/components/schemas/URLName"
          },
          "acceptingRequests": {
            "type": "boolean",
            "description": "Whether singers may ask for songs now."
          },
          "address": {
            "type": "string",
            "maxLength": 500,
            "description": "Street and number."
          },
          "city": {
            "type": "string",
            "maxLength": 100,
            "description": "The city."
          },
          "state": {
            "type": "string",
            "maxLength": 50,
            "description": "The state or province."
          },
          "postalCode": {
            "type": "string",
            "maxLength": 20,
            "description": "The postal code."
          },
          "country": {
            "type": "string",
            "maxLength": 50,
            "description": "The country."
          },
          "phoneNumber": {
            "type": "string",
            "maxLength": 30,
            "description": "The telephone number."
          },
          "website": {
            "type": "string",
            "format": "uri",
            "maxLength": 500,
            "description": "The venue's own site."
          },
          "location": {
            "$ref": "#/components/schemas/Location"
          },
          "createdAt": {
            "type": "string",
            "format": "date-time",
            "description": "When the venue was made."
          },
          "updatedAt": {
            "type": "string",
            "format": "date-time",
            "description": "When the venue last changed."
          }
        }
      },
      "VenueList": {
        "type": "object",
        "description": "A list of venues.",
        "additionalProperties": false,
        "required": [
          "venues"
        ],
        "properties": {
          "venues": {
            "type": "array",
            "description": "The venues.",
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/Venue"
            }
          }
        }
      },
      "SongRequest": {
        "type": "object",
        "description": "A singer's wish for a song.",
        "additionalProperties": false,
        "required": [
          "venueId",
          "artist",
          "title",
          "singerName",
          "email",
          "kind",
          "keyChange",
          "priority",
          "tags",
          "wishedAt"
        ],
        "properties": {
          "venueId": {
            "type": "string",
            "format": "uuid",
            "description": "The venue asked."
          },
          "artist": {
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "description": "Who made the song known."
          },
          "title": {
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "description": "The song's title."
          },
          "singerName": {
            "type": "string",
            "minLength": 1,
            "maxLength": 100,
            "description": "The name to call."
          },
          "email": {
            "type": "string",
            "format": "email",
            "maxLength": 254,
            "description": "The singer's address."
          },
          "kind": {
            "type": "string",
            "enum": [
              "solo",
              "duet",
              "group"
            ],
            "description": "How many sing."
          },
          "keyChange": {
            "type": "integer",
            "format": "int32",
            "minimum": -12,
            "maximum": 12,
            "description": "Semitones up."
          },
          "priority": {
            "type": "integer",
            "format": "int32",
            "minimum": 1,
            "maximum": 5,
            "description": "1 is the highest."
          },
          "tags": {
            "type": "array",
            "description": "Words to find the request by.",
            "maxItems": 10,
            "items": {
              "type": "string",
              "minLength": 1,
              "maxLength": 30,
              "description": "One word."
            }
          },
          "wishedAt": {
            "type": "string",
            "format": "date-time",
            "description": "When the wish was made."
          },
          "notes": {
            "type": "string",
            "maxLength": 500,
            "description": "What the host should know."
          },
          "location": {
            "$ref": "#/components/schemas/Location"
          }
        }
      },
      "Problem": {
        "type": "object",
        "description": "A problem as RFC 9457 has it.",
        "required": [
          "type",
          "title",
          "status"
        ],
        "properties": {
          "type": {
            "type": "string",
            "format": "uri",
            "description": "What kind of problem this is."
          },
          "title": {
            "type": "string",
            "description": "The kind in words."
          },
          "status": {
            "type": "integer",
            "format": "int32",
            "description": "The response's status code."
          },
          "detail": {
            "type": "string",
            "description": "What happened this time."
          },
          "instance": {
            "type": "string",
            "description": "The request that failed."
          }
        }
      }
    },
    "responses": {
      "Failed": {
        "description": "The server cannot answer, or not in this way.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            }
          }
        }
      },
      "Invalid": {
        "description": "The request breaks the contract; every violation is named.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            }
          }
        }
      }
    },
    "securitySchemes": {
      "bearer": {
        "type": "http",
        "scheme": "bearer",
        "bearerFormat": "at+jwt",
        "description": "A member, by the access token of their session."
      }
    }
  }
}

"""#

    /// The document as YAML, in UTF-8.
    public static let yaml: StaticString = #"""
openapi: "3.1.0"
info:
  title: Bench
  version: "1.0.0"
  description: "A second, small contract: operations that are measured beside the same operations of other frameworks, and one of them for members alone. Nothing of it is part of the product."
servers:
  - url: "http://127.0.0.1:3100"
tags:
  - name: Measured
    description: The operations that are measured.
paths:
  /health:
    get:
      operationId: getHealth
      tags:
        - Measured
      summary: Tells that the server answers
      description: "Touches nothing, so it measures the framework's own share of a request."
      security: []
      responses:
        "200":
          description: The server answers.
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/Health"
              example:
                status: ok
        "406":
          $ref: "#/components/responses/Failed"
        "500":
          $ref: "#/components/responses/Failed"
        "503":
          $ref: "#/components/responses/Failed"
  /venues:
    get:
      operationId: listVenues
      tags:
        - Measured
      summary: Lists twenty venues
      description: "Encodes twenty venues that are held in memory as values, about 8.7 KB."
      security: []
      responses:
        "200":
          description: The venues.
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/VenueList"
        "406":
          $ref: "#/components/responses/Failed"
        "500":
          $ref: "#/components/responses/Failed"
        "503":
          $ref: "#/components/responses/Failed"
  "/venues/{urlName}":
    get:
      operationId: getVenue
      tags:
        - Measured
      summary: Finds one venue by its name
      description: Reads one row of fifteen columns from PostgreSQL by a unique index.
      security: []
      parameters:
        - name: urlName
          in: path
          required: true
          description: The venue's name in addresses.
          schema:
            $ref: "#/components/schemas/URLName"
          example: golden-microphone
      responses:
        "200":
          description: The venue.
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/Venue"
        "400":
          $ref: "#/components/responses/Invalid"
        "404":
          description: No venue has this name.
          content:
            application/problem+json:
              schema:
                $ref: "#/components/schemas/Problem"
        "406":
          $ref: "#/components/responses/Failed"
        "500":
          $ref: "#/components/responses/Failed"
        "503":
          $ref: "#/components/responses/Failed"
  "/members/venues/{urlName}":
    get:
      operationId: getMemberVenue
      tags:
        - Measured
      summary: "Finds one venue by its name, for a member"
      description: "The same as getVenue, for callers with an access token; measures what the token costs."
      security:
        - bearer: []
      parameters:
        - name: urlName
          in: path
          required: true
          description: The venue's name in addresses.
          schema:
            $ref: "#/components/schemas/URLName"
          example: golden-microphone
      responses:
        "200":
          description: The venue.
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/Venue"
        "400":
          $ref: "#/components/responses/Invalid"
        "401":
          $ref: "#/components/responses/Failed"
        "404":
          description: No venue has this name.
          content:
            application/problem+json:
              schema:
                $ref: "#/components/schemas/Problem"
        "406":
          $ref: "#/components/responses/Failed"
        "500":
          $ref: "#/components/responses/Failed"
        "503":
          $ref: "#/components/responses/Failed"
  /echo:
    post:
      operationId: echoRequest
      tags:
        - Measured
      summary: Validates a song request and sends it back
      description: "Decodes and validates every member, then encodes the value again."
      security: []
      requestBody:
        required: true
        content:
          application/json:
            schema:
              $ref: "#/components/schemas/SongRequest"
      responses:
        "200":
          description: The request as it was understood.
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/SongRequest"
        "400":
          $ref: "#/components/responses/Invalid"
        "406":
          $ref: "#/components/responses/Failed"
        "413":
          $ref: "#/components/responses/Failed"
        "415":
          $ref: "#/components/responses/Failed"
        "500":
          $ref: "#/components/responses/Failed"
        "503":
          $ref: "#/components/responses/Failed"
components:
  schemas:
    Health:
      type: object
      description: The server's state.
      additionalProperties: false
      required:
        - status
      properties:
        status:
          type: string
          description: "Always `ok`."
          const: ok
    URLName:
      type: string
      description: A venue's name in addresses.
      minLength: 3
      maxLength: 100
      pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"
    Location:
      type: object
      description: A place on the WGS 84 ellipsoid.
      additionalProperties: false
      required:
        - latitude
        - longitude
      properties:
        latitude:
          type: number
          format: double
          minimum: -90
          maximum: 90
          description: Degrees north.
        longitude:
          type: number
          format: double
          minimum: -180
          maximum: 180
          description: Degrees east.
    Venue:
      type: object
      description: A place where people sing.
      additionalProperties: false
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
        - createdAt
        - updatedAt
      properties:
        id:
          type: string
          format: uuid
          description: The venue's id.
        name:
          type: string
          minLength: 1
          maxLength: 255
          description: The name on the door.
        urlName:
          $ref: "#/components/schemas/URLName"
        acceptingRequests:
          type: boolean
          description: Whether singers may ask for songs now.
        address:
          type: string
          maxLength: 500
          description: Street and number.
        city:
          type: string
          maxLength: 100
          description: The city.
        state:
          type: string
          maxLength: 50
          description: The state or province.
        postalCode:
          type: string
          maxLength: 20
          description: The postal code.
        country:
          type: string
          maxLength: 50
          description: The country.
        phoneNumber:
          type: string
          maxLength: 30
          description: The telephone number.
        website:
          type: string
          format: uri
          maxLength: 500
          description: The venue's own site.
        location:
          $ref: "#/components/schemas/Location"
        createdAt:
          type: string
          format: date-time
          description: When the venue was made.
        updatedAt:
          type: string
          format: date-time
          description: When the venue last changed.
    VenueList:
      type: object
      description: A list of venues.
      additionalProperties: false
      required:
        - venues
      properties:
        venues:
          type: array
          description: The venues.
          maxItems: 100
          items:
            $ref: "#/components/schemas/Venue"
    SongRequest:
      type: object
      description: A singer's wish for a song.
      additionalProperties: false
      required:
        - venueId
        - artist
        - title
        - singerName
        - email
        - kind
        - keyChange
        - priority
        - tags
        - wishedAt
      properties:
        venueId:
          type: string
          format: uuid
          description: The venue asked.
        artist:
          type: string
          minLength: 1
          maxLength: 255
          description: Who made the song known.
        title:
          type: string
          minLength: 1
          maxLength: 255
          description: The song's title.
        singerName:
          type: string
          minLength: 1
          maxLength: 100
          description: The name to call.
        email:
          type: string
          format: email
          maxLength: 254
          description: The singer's address.
        kind:
          type: string
          enum:
            - solo
            - duet
            - group
          description: How many sing.
        keyChange:
          type: integer
          format: int32
          minimum: -12
          maximum: 12
          description: Semitones up.
        priority:
          type: integer
          format: int32
          minimum: 1
          maximum: 5
          description: "1 is the highest."
        tags:
          type: array
          description: Words to find the request by.
          maxItems: 10
          items:
            type: string
            minLength: 1
            maxLength: 30
            description: One word.
        wishedAt:
          type: string
          format: date-time
          description: When the wish was made.
        notes:
          type: string
          maxLength: 500
          description: What the host should know.
        location:
          $ref: "#/components/schemas/Location"
    Problem:
      type: object
      description: A problem as RFC 9457 has it.
      required:
        - type
        - title
        - status
      properties:
        type:
          type: string
          format: uri
          description: What kind of problem this is.
        title:
          type: string
          description: The kind in words.
        status:
          type: integer
          format: int32
          description: The response's status code.
        detail:
          type: string
          description: What happened this time.
        instance:
          type: string
          description: The request that failed.
  responses:
    Failed:
      description: "The server cannot answer, or not in this way."
      content:
        application/problem+json:
          schema:
            $ref: "#/components/schemas/Problem"
    Invalid:
      description: "The request breaks the contract; every violation is named."
      content:
        application/problem+json:
          schema:
            $ref: "#/components/schemas/Problem"
  securitySchemes:
    bearer:
      type: http
      scheme: bearer
      bearerFormat: at+jwt
      description: "A member, by the access token of their session."

"""#

    /// The document as JSON in OpenAPI 3.0.3, in UTF-8.
    public static let json30: StaticString = #"""
{
  "openapi": "3.0.3",
  "info": {
    "title": "Bench",
    "version": "1.0.0",
    "description": "A second, small contract: operations that are measured beside the same operations of other frameworks, and one of them for members alone. Nothing of it is part of the product."
  },
  "servers": [
    {
      "url": "http://127.0.0.1:3100"
    }
  ],
  "tags": [
    {
      "name": "Measured",
      "description": "The operations that are measured."
    }
  ],
  "paths": {
    "/health": {
      "get": {
        "operationId": "getHealth",
        "tags": [
          "Measured"
        ],
        "summary": "Tells that the server answers",
        "description": "Touches nothing, so it measures the framework's own share of a request.",
        "security": [],
        "responses": {
          "200": {
            "description": "The server answers.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Health"
                },
                "example": {
                  "status": "ok"
                }
              }
            }
          },
          "406": {
            "$ref": "#/components/responses/Failed"
          },
          "500": {
            "$ref": "#/components/responses/Failed"
          },
          "503": {
            "$ref": "#/components/responses/Failed"
          }
        }
      }
    },
    "/venues": {
      "get": {
        "operationId": "listVenues",
        "tags": [
          "Measured"
        ],
        "summary": "Lists twenty venues",
        "description": "Encodes twenty venues that are held in memory as values, about 8.7 KB.",
        "security": [],
        "responses": {
          "200": {
            "description": "The venues.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/VenueList"
                }
              }
            }
          },
          "406": {
            "$ref": "#/components/responses/Failed"
          },
          "500": {
            "$ref": "#/components/responses/Failed"
          },
          "503": {
            "$ref": "#/components/responses/Failed"
          }
        }
      }
    },
    "/venues/{urlName}": {
      "get": {
        "operationId": "getVenue",
        "tags": [
          "Measured"
        ],
        "summary": "Finds one venue by its name",
        "description": "Reads one row of fifteen columns from PostgreSQL by a unique index.",
        "security": [],
        "parameters": [
          {
            "name": "urlName",
            "in": "path",
            "required": true,
            "description": "The venue's name in addresses.",
            "schema": {
              "$ref": "#/components/schemas/URLName"
            },
            "example": "golden-microphone"
          }
        ],
        "responses": {
          "200": {
            "description": "The venue.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Venue"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "404": {
            "description": "No venue has this name.",
            "content": {
              "application/problem+json": {
                "schema": {
                  "$ref": "#/components/schemas/Problem"
                }
              }
            }
          },
          "406": {
            "$ref": "#/components/responses/Failed"
          },
          "500": {
            "$ref": "#/components/responses/Failed"
          },
          "503": {
            "$ref": "#/components/responses/Failed"
          }
        }
      }
    },
    "/members/venues/{urlName}": {
      "get": {
        "operationId": "getMemberVenue",
        "tags": [
          "Measured"
        ],
        "summary": "Finds one venue by its name, for a member",
        "description": "The same as getVenue, for callers with an access token; measures what the token costs.",
        "security": [
          {
            "bearer": []
          }
        ],
        "parameters": [
          {
            "name": "urlName",
            "in": "path",
            "required": true,
            "description": "The venue's name in addresses.",
            "schema": {
              "$ref": "#/components/schemas/URLName"
            },
            "example": "golden-microphone"
          }
        ],
        "responses": {
          "200": {
            "description": "The venue.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Venue"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "401": {
            "$ref": "#/components/responses/Failed"
          },
          "404": {
            "description": "No venue has this name.",
            "content": {
              "application/problem+json": {
                "schema": {
                  "$ref": "#/components/schemas/Problem"
                }
              }
            }
          },
          "406": {
            "$ref": "#/components/responses/Failed"
          },
          "500": {
            "$ref": "#/components/responses/Failed"
          },
          "503": {
            "$ref": "#/components/responses/Failed"
          }
        }
      }
    },
    "/echo": {
      "post": {
        "operationId": "echoRequest",
        "tags": [
          "Measured"
        ],
        "summary": "Validates a song request and sends it back",
        "description": "Decodes and validates every member, then encodes the value again.",
        "security": [],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/SongRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The request as it was understood.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SongRequest"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "406": {
            "$ref": "#/components/responses/Failed"
          },
          "413": {
            "$ref": "#/components/responses/Failed"
          },
          "415": {
            "$ref": "#/components/responses/Failed"
          },
          "500": {
            "$ref": "#/components/responses/Failed"
          },
          "503": {
            "$ref": "#/components/responses/Failed"
          }
        }
      }
    }
  },
  "components": {
    "schemas": {
      "Health": {
        "type": "object",
        "description": "The server's state.",
        "additionalProperties": false,
        "required": [
          "status"
        ],
        "properties": {
          "status": {
            "type": "string",
            "description": "Always `ok`.",
            "enum": [
              "ok"
            ]
          }
        }
      },
      "URLName": {
        "type": "string",
        "description": "A venue's name in addresses.",
        "minLength": 3,
        "maxLength": 100,
        "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"
      },
      "Location": {
        "type": "object",
        "description": "A place on the WGS 84 ellipsoid.",
        "additionalProperties": false,
        "required": [
          "latitude",
          "longitude"
        ],
        "properties": {
          "latitude": {
            "type": "number",
            "format": "double",
            "minimum": -90,
            "maximum": 90,
            "description": "Degrees north."
          },
          "longitude": {
            "type": "number",
            "format": "double",
            "minimum": -180,
            "maximum": 180,
            "description": "Degrees east."
          }
        }
      },
      "Venue": {
        "type": "object",
        "description": "A place where people sing.",
        "additionalProperties": false,
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
          "createdAt",
          "updatedAt"
        ],
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid",
            "description": "The venue's id."
          },
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "description": "The name on the door."
          },
          "urlName": {
            "$ref": "#/components/schemas/URLName"
          },
          "acceptingRequests": {
            "type": "boolean",
            "description": "Whether singers may ask for songs now."
          },
          "address": {
            "type": "string",
            "maxLength": 500,
            "description": "Street and number."
          },
          "city": {
            "type": "string",
            "maxLength": 100,
            "description": "The city."
          },
          "state": {
            "type": "string",
            "maxLength": 50,
            "description": "The state or province."
          },
          "postalCode": {
            "type": "string",
            "maxLength": 20,
            "description": "The postal code."
          },
          "country": {
            "type": "string",
            "maxLength": 50,
            "description": "The country."
          },
          "phoneNumber": {
            "type": "string",
            "maxLength": 30,
            "description": "The telephone number."
          },
          "website": {
            "type": "string",
            "format": "uri",
            "maxLength": 500,
            "description": "The venue's own site."
          },
          "location": {
            "$ref": "#/components/schemas/Location"
          },
          "createdAt": {
            "type": "string",
            "format": "date-time",
            "description": "When the venue was made."
          },
          "updatedAt": {
            "type": "string",
            "format": "date-time",
            "description": "When the venue last changed."
          }
        }
      },
      "VenueList": {
        "type": "object",
        "description": "A list of venues.",
        "additionalProperties": false,
        "required": [
          "venues"
        ],
        "properties": {
          "venues": {
            "type": "array",
            "description": "The venues.",
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/Venue"
            }
          }
        }
      },
      "SongRequest": {
        "type": "object",
        "description": "A singer's wish for a song.",
        "additionalProperties": false,
        "required": [
          "venueId",
          "artist",
          "title",
          "singerName",
          "email",
          "kind",
          "keyChange",
          "priority",
          "tags",
          "wishedAt"
        ],
        "properties": {
          "venueId": {
            "type": "string",
            "format": "uuid",
            "description": "The venue asked."
          },
          "artist": {
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "description": "Who made the song known."
          },
          "title": {
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "description": "The song's title."
          },
          "singerName": {
            "type": "string",
            "minLength": 1,
            "maxLength": 100,
            "description": "The name to call."
          },
          "email": {
            "type": "string",
            "format": "email",
            "maxLength": 254,
            "description": "The singer's address."
          },
          "kind": {
            "type": "string",
            "enum": [
              "solo",
              "duet",
              "group"
            ],
            "description": "How many sing."
          },
          "keyChange": {
            "type": "integer",
            "format": "int32",
            "minimum": -12,
            "maximum": 12,
            "description": "Semitones up."
          },
          "priority": {
            "type": "integer",
            "format": "int32",
            "minimum": 1,
            "maximum": 5,
            "description": "1 is the highest."
          },
          "tags": {
            "type": "array",
            "description": "Words to find the request by.",
            "maxItems": 10,
            "items": {
              "type": "string",
              "minLength": 1,
              "maxLength": 30,
              "description": "One word."
            }
          },
          "wishedAt": {
            "type": "string",
            "format": "date-time",
            "description": "When the wish was made."
          },
          "notes": {
            "type": "string",
            "maxLength": 500,
            "description": "What the host should know."
          },
          "location": {
            "$ref": "#/components/schemas/Location"
          }
        }
      },
      "Problem": {
        "type": "object",
        "description": "A problem as RFC 9457 has it.",
        "required": [
          "type",
          "title",
          "status"
        ],
        "properties": {
          "type": {
            "type": "string",
            "format": "uri",
            "description": "What kind of problem this is."
          },
          "title": {
            "type": "string",
            "description": "The kind in words."
          },
          "status": {
            "type": "integer",
            "format": "int32",
            "description": "The response's status code."
          },
          "detail": {
            "type": "string",
            "description": "What happened this time."
          },
          "instance": {
            "type": "string",
            "description": "The request that failed."
          }
        }
      }
    },
    "responses": {
      "Failed": {
        "description": "The server cannot answer, or not in this way.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            }
          }
        }
      },
      "Invalid": {
        "description": "The request breaks the contract; every violation is named.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            }
          }
        }
      }
    },
    "securitySchemes": {
      "bearer": {
        "type": "http",
        "scheme": "bearer",
        "bearerFormat": "at+jwt",
        "description": "A member, by the access token of their session."
      }
    }
  }
}

"""#
}
