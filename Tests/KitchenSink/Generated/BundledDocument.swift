// Generated from Tests/KitchenSink/openapi.yaml — do not edit.

/// The contract as one self-contained document.
public enum BundledDocument {
    /// The document as JSON, in UTF-8.
    public static let json: StaticString = #"""
{
  "openapi": "3.1.0",
  "info": {
    "title": "Kitchen Sink",
    "version": "1.2.3",
    "description": "Every construct that the generator honours, once. Its output is compiled and called by tests.",
    "x-problem-base": "https://example.com/problems/"
  },
  "tags": [
    {
      "name": "Kitchen",
      "description": "Dishes and orders."
    },
    {
      "name": "Staff only",
      "description": "What needs credentials."
    }
  ],
  "x-rate-limit-classes": {
    "orders": {
      "description": "A few orders per cook, dish and address.",
      "whenUnavailable": "refuse",
      "limits": [
        {
          "per": "principal",
          "limit": 5,
          "windowSeconds": 60
        },
        {
          "per": "address",
          "limit": 20,
          "windowSeconds": 60
        },
        {
          "per": "path.dishId",
          "limit": 50,
          "windowSeconds": 3600,
          "refundOnRefusal": true
        }
      ]
    }
  },
  "paths": {
    "/dishes": {
      "get": {
        "operationId": "listDishes",
        "tags": [
          "Kitchen"
        ],
        "summary": "List dishes",
        "description": "Parameters in every form.",
        "parameters": [
          {
            "name": "limit",
            "in": "query",
            "description": "The most dishes.",
            "schema": {
              "type": "integer",
              "format": "int32",
              "minimum": 1,
              "maximum": 100,
              "default": 20
            }
          },
          {
            "name": "minPrice",
            "in": "query",
            "description": "The least price.",
            "schema": {
              "type": "number",
              "exclusiveMinimum": 0,
              "maximum": 1000,
              "multipleOf": 0.5
            }
          },
          {
            "name": "sort",
            "in": "query",
            "description": "The order.",
            "schema": {
              "$ref": "#/components/schemas/DishSort",
              "default": "name"
            }
          },
          {
            "name": "tag",
            "in": "query",
            "description": "Any of these tags, repeated.",
            "schema": {
              "type": "array",
              "maxItems": 3,
              "uniqueItems": true,
              "items": {
                "type": "string",
                "minLength": 2,
                "maxLength": 10,
                "pattern": "^[a-z]+$",
                "x-pattern-message": "must be written in small letters"
              }
            }
          },
          {
            "name": "ids",
            "in": "query",
            "explode": false,
            "description": "Only these, with commas between.",
            "schema": {
              "type": "array",
              "minItems": 1,
              "maxItems": 4,
              "items": {
                "type": "integer",
                "format": "int64"
              }
            }
          },
          {
            "name": "X-Kitchen",
            "in": "header",
            "required": true,
            "description": "Which kitchen.",
            "schema": {
              "type": "string",
              "format": "uuid"
            }
          },
          {
            "name": "vegan",
            "in": "query",
            "description": "Only vegan dishes.",
            "schema": {
              "type": "boolean"
            }
          },
          {
            "name": "since",
            "in": "query",
            "description": "Changed since then.",
            "schema": {
              "type": "string",
              "format": "date-time"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The dishes.",
            "headers": {
              "X-Total": {
                "description": "How many there are.",
                "required": true,
                "schema": {
                  "type": "integer",
                  "format": "int32",
                  "minimum": 0
                }
              },
              "Cache-Control": {
                "description": "How long to keep them.",
                "required": true,
                "schema": {
                  "const": "no-store"
                }
              },
              "X-Request-Id": {
                "description": "The request's id.",
                "schema": {
                  "type": "string",
                  "maxLength": 128
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "type": "array",
                  "description": "Dishes.",
                  "items": {
                    "$ref": "#/components/schemas/Dish"
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Problem"
          },
          "406": {
            "$ref": "#/components/responses/Problem"
          },
          "500": {
            "$ref": "#/components/responses/Problem"
          },
          "503": {
            "$ref": "#/components/responses/Problem"
          }
        }
      },
      "post": {
        "operationId": "createDish",
        "tags": [
          "Kitchen"
        ],
        "summary": "Create a dish",
        "description": "A body with every kind of member.",
        "x-body-limit": 2048,
        "requestBody": {
          "required": true,
          "description": "The dish.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Dish"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "Created.",
            "headers": {
              "Location": {
                "description": "Where it is.",
                "schema": {
                  "type": "string",
                  "format": "uri",
                  "maxLength": 200
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Dish"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Problem"
          },
          "406": {
            "$ref": "#/components/responses/Problem"
          },
          "413": {
            "$ref": "#/components/responses/Problem"
          },
          "415": {
            "$ref": "#/components/responses/Problem"
          },
          "500": {
            "$ref": "#/components/responses/Problem"
          },
          "503": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/dishes/special": {
      "get": {
        "operationId": "getSpecial",
        "tags": [
          "Kitchen"
        ],
        "summary": "Get the special",
        "description": "A literal segment beside a parameter.",
        "responses": {
          "204": {
            "description": "There is none."
          },
          "400": {
            "$ref": "#/components/responses/Problem"
          },
          "500": {
            "$ref": "#/components/responses/Problem"
          },
          "503": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/dishes/{dishId}/orders": {
      "parameters": [
        {
          "name": "dishId",
          "in": "path",
          "required": true,
          "description": "The dish.",
          "schema": {
            "type": "integer",
            "format": "int64",
            "minimum": 1
          }
        }
      ],
      "post": {
        "operationId": "orderDish",
        "tags": [
          "Staff only"
        ],
        "summary": "Order a dish",
        "description": "One of several bodies, by two kinds of callers, within limits.",
        "security": [
          {
            "cookToken": []
          },
          {
            "tablet": []
          },
          {}
        ],
        "x-rate-limit": "orders",
        "x-lenient": true,
        "requestBody": {
          "required": true,
          "description": "The order.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Order"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Order"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Problem"
          },
          "401": {
            "$ref": "#/components/responses/Problem"
          },
          "404": {
            "$ref": "#/components/responses/Problem"
          },
          "406": {
            "$ref": "#/components/responses/Problem"
          },
          "413": {
            "$ref": "#/components/responses/Problem"
          },
          "415": {
            "$ref": "#/components/responses/Problem"
          },
          "429": {
            "$ref": "#/components/responses/Problem"
          },
          "500": {
            "$ref": "#/components/responses/Problem"
          },
          "503": {
            "$ref": "#/components/responses/Problem"
          }
        }
      },
      "delete": {
        "operationId": "deleteOrders",
        "tags": [
          "Staff only"
        ],
        "summary": "Delete the orders",
        "description": "Needs a permission.",
        "security": [
          {
            "cookToken": []
          }
        ],
        "x-permissions": [
          "orders:write"
        ],
        "responses": {
          "204": {
            "description": "Deleted."
          },
          "400": {
            "$ref": "#/components/responses/Problem"
          },
          "401": {
            "$ref": "#/components/responses/Problem"
          },
          "403": {
            "$ref": "#/components/responses/Problem"
          },
          "404": {
            "$ref": "#/components/responses/Problem"
          },
          "500": {
            "$ref": "#/components/responses/Problem"
          },
          "503": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/bills": {
      "post": {
        "operationId": "payBill",
        "tags": [
          "Kitchen"
        ],
        "summary": "Pay a bill",
        "description": "A form as its body, and an answer that leads elsewhere.",
        "x-body-limit": 512,
        "requestBody": {
          "required": true,
          "description": "What is paid.",
          "content": {
            "application/x-www-form-urlencoded": {
              "schema": {
                "type": "object",
                "required": [
                  "table",
                  "code"
                ],
                "additionalProperties": false,
                "properties": {
                  "table": {
                    "type": "integer",
                    "format": "int32",
                    "minimum": 1,
                    "maximum": 99,
                    "description": "Which table."
                  },
                  "code": {
                    "type": "string",
                    "minLength": 2,
                    "maxLength": 20,
                    "pattern": "^[A-Z]+$",
                    "description": "The code."
                  },
                  "tip": {
                    "type": "number",
                    "minimum": 0,
                    "maximum": 100,
                    "default": 0,
                    "description": "What is given beside."
                  },
                  "method": {
                    "type": "string",
                    "enum": [
                      "cash",
                      "card"
                    ],
                    "description": "How."
                  },
                  "dish": {
                    "type": "array",
                    "maxItems": 3,
                    "items": {
                      "type": "string",
                      "minLength": 1
                    },
                    "description": "For which dishes."
                  }
                }
              }
            }
          }
        },
        "responses": {
          "303": {
            "description": "Paid.",
            "headers": {
              "Location": {
                "description": "Where the receipt is.",
                "required": true,
                "schema": {
                  "type": "string",
                  "format": "uri",
                  "maxLength": 200
                }
              },
              "Set-Cookie": {
                "description": "What the browser keeps.",
                "schema": {
                  "type": "string",
                  "maxLength": 200
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Problem"
          },
          "413": {
            "$ref": "#/components/responses/Problem"
          },
          "415": {
            "$ref": "#/components/responses/Problem"
          },
          "500": {
            "$ref": "#/components/responses/Problem"
          },
          "503": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/notes": {
      "post": {
        "operationId": "takeNote",
        "tags": [
          "Kitchen"
        ],
        "summary": "Take a note",
        "description": "Text as its body.",
        "x-body-limit": 512,
        "requestBody": {
          "required": true,
          "description": "The note.",
          "content": {
            "text/plain": {
              "schema": {
                "type": "string",
                "minLength": 1,
                "maxLength": 10,
                "pattern": "^[a-z ]+$"
              }
            }
          }
        },
        "responses": {
          "204": {
            "description": "Taken."
          },
          "400": {
            "$ref": "#/components/responses/Problem"
          },
          "413": {
            "$ref": "#/components/responses/Problem"
          },
          "415": {
            "$ref": "#/components/responses/Problem"
          },
          "500": {
            "$ref": "#/components/responses/Problem"
          },
          "503": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/shout": {
      "post": {
        "operationId": "shout",
        "tags": [
          "Kitchen"
        ],
        "summary": "Take whatever is shouted",
        "description": "Takes bytes of any form.",
        "security": [],
        "x-body-limit": 64,
        "x-trailing-slash": true,
        "requestBody": {
          "required": true,
          "description": "What is shouted.",
          "content": {
            "application/json": {
              "x-raw": true,
              "schema": {
                "$ref": "#/components/schemas/DishSort"
              },
              "examples": {
                "sort": {
                  "summary": "Well-behaved",
                  "value": "name"
                }
              }
            }
          }
        },
        "responses": {
          "204": {
            "description": "It was heard."
          },
          "413": {
            "$ref": "#/components/responses/Problem"
          },
          "500": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/menu": {
      "get": {
        "operationId": "exportMenu",
        "tags": [
          "Kitchen"
        ],
        "summary": "Export the menu",
        "description": "One of several media types, by what the client accepts, made while the client reads.",
        "responses": {
          "200": {
            "description": "The menu.",
            "headers": {
              "Content-Disposition": {
                "description": "The file's name.",
                "required": true,
                "schema": {
                  "type": "string",
                  "maxLength": 200
                }
              }
            },
            "content": {
              "text/csv": {
                "schema": {
                  "type": "string"
                }
              },
              "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": {},
              "application/json": {
                "x-stream": true,
                "schema": {
                  "type": "array",
                  "description": "The lines.",
                  "items": {
                    "$ref": "#/components/schemas/MenuLine"
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Problem"
          },
          "406": {
            "$ref": "#/components/responses/Problem"
          },
          "500": {
            "$ref": "#/components/responses/Problem"
          },
          "503": {
            "$ref": "#/components/responses/Problem"
          }
        }
      },
      "post": {
        "operationId": "importMenu",
        "tags": [
          "Kitchen"
        ],
        "summary": "Import a menu",
        "description": "JSON, or a form in parts with a file.",
        "x-body-limit": 2048,
        "requestBody": {
          "required": true,
          "description": "The menu.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/MenuLine"
              }
            },
            "multipart/form-data": {
              "x-body-limit": 100000,
              "schema": {
                "type": "object",
                "required": [
                  "kitchen",
                  "file"
                ],
                "additionalProperties": false,
                "properties": {
                  "kitchen": {
                    "type": "string",
                    "format": "uuid",
                    "description": "Which kitchen."
                  },
                  "mode": {
                    "type": "string",
                    "enum": [
                      "append",
                      "replace"
                    ],
                    "default": "append",
                    "description": "What becomes of the old menu."
                  },
                  "course": {
                    "type": "array",
                    "maxItems": 2,
                    "items": {
                      "type": "string",
                      "minLength": 1,
                      "maxLength": 8
                    },
                    "description": "For which courses."
                  },
                  "line": {
                    "$ref": "#/components/schemas/MenuLine"
                  },
                  "columns": {
                    "type": "object",
                    "maxProperties": 2,
                    "additionalProperties": {
                      "type": "integer",
                      "format": "int32"
                    },
                    "description": "The columns."
                  },
                  "file": {
                    "type": "string",
                    "contentMediaType": "text/csv",
                    "description": "The menu."
                  }
                }
              },
              "encoding": {
                "line": {
                  "contentType": "application/json"
                },
                "file": {
                  "contentType": "text/csv, text/tab-separated-values"
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "What was taken.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/MenuLine"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Problem"
          },
          "406": {
            "$ref": "#/components/responses/Problem"
          },
          "413": {
            "$ref": "#/components/responses/Problem"
          },
          "415": {
            "$ref": "#/components/responses/Problem"
          },
          "500": {
            "$ref": "#/components/responses/Problem"
          },
          "503": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/menu/file": {
      "get": {
        "operationId": "downloadMenu",
        "tags": [
          "Kitchen"
        ],
        "summary": "Download the menu",
        "description": "One of several media types, by a parameter.",
        "x-chosen-by": "query.as",
        "parameters": [
          {
            "name": "as",
            "in": "query",
            "required": true,
            "description": "The kind of file.",
            "schema": {
              "type": "string",
              "enum": [
                "csv",
                "json"
              ]
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The menu.",
            "content": {
              "text/csv": {
                "schema": {
                  "type": "string"
                }
              },
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/MenuLine"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Problem"
          },
          "406": {
            "$ref": "#/components/responses/Problem"
          },
          "500": {
            "$ref": "#/components/responses/Problem"
          },
          "503": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/pictures": {
      "post": {
        "operationId": "addPicture",
        "tags": [
          "Kitchen"
        ],
        "summary": "Add a picture",
        "description": "A form in parts and nothing else.",
        "x-body-limit": 65536,
        "requestBody": {
          "required": true,
          "description": "The picture.",
          "content": {
            "multipart/form-data": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "properties": {
                  "caption": {
                    "type": "string",
                    "maxLength": 20,
                    "description": "What is to be seen."
                  },
                  "picture": {
                    "type": "string",
                    "format": "binary",
                    "description": "The picture."
                  }
                }
              },
              "encoding": {
                "picture": {
                  "contentType": "image/*"
                }
              }
            }
          }
        },
        "responses": {
          "204": {
            "description": "Added."
          },
          "400": {
            "$ref": "#/components/responses/Problem"
          },
          "413": {
            "$ref": "#/components/responses/Problem"
          },
          "415": {
            "$ref": "#/components/responses/Problem"
          },
          "500": {
            "$ref": "#/components/responses/Problem"
          },
          "503": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/recipe": {
      "get": {
        "operationId": "getRecipe",
        "tags": [
          "Kitchen"
        ],
        "summary": "Get the recipe",
        "description": "A read that can be unchanged.",
        "parameters": [
          {
            "name": "If-None-Match",
            "in": "header",
            "description": "The versions that the client has.",
            "schema": {
              "type": "string",
              "maxLength": 1000
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The recipe.",
            "headers": {
              "ETag": {
                "description": "The version.",
                "required": true,
                "schema": {
                  "type": "string",
                  "maxLength": 100
                }
              }
            },
            "content": {
              "text/plain": {
                "schema": {
                  "type": "string"
                }
              }
            }
          },
          "304": {
            "description": "The client has it.",
            "headers": {
              "ETag": {
                "description": "The version.",
                "required": true,
                "schema": {
                  "type": "string",
                  "maxLength": 100
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Problem"
          },
          "406": {
            "$ref": "#/components/responses/Problem"
          },
          "500": {
            "$ref": "#/components/responses/Problem"
          },
          "503": {
            "$ref": "#/components/responses/Problem"
          }
        }
      },
      "put": {
        "operationId": "setRecipe",
        "tags": [
          "Kitchen"
        ],
        "summary": "Set the recipe",
        "description": "A change that needs the version it was made to.",
        "parameters": [
          {
            "name": "If-Match",
            "in": "header",
            "required": true,
            "description": "The version that was changed.",
            "schema": {
              "type": "string",
              "maxLength": 1000
            }
          }
        ],
        "requestBody": {
          "required": true,
          "description": "The recipe.",
          "content": {
            "text/plain": {
              "schema": {
                "type": "string",
                "minLength": 1,
                "maxLength": 100
              }
            }
          }
        },
        "responses": {
          "204": {
            "description": "Changed.",
            "headers": {
              "ETag": {
                "description": "The version.",
                "required": true,
                "schema": {
                  "type": "string",
                  "maxLength": 100
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Problem"
          },
          "412": {
            "$ref": "#/components/responses/Problem"
          },
          "413": {
            "$ref": "#/components/responses/Problem"
          },
          "415": {
            "$ref": "#/components/responses/Problem"
          },
          "500": {
            "$ref": "#/components/responses/Problem"
          },
          "503": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/tables": {
      "get": {
        "operationId": "countTables",
        "tags": [
          "Staff only"
        ],
        "summary": "Count the tables",
        "description": "With a key that has a scope.",
        "security": [
          {
            "tablet": [
              "tables:read"
            ]
          }
        ],
        "responses": {
          "204": {
            "description": "Counted."
          },
          "400": {
            "$ref": "#/components/responses/Problem"
          },
          "401": {
            "$ref": "#/components/responses/Problem"
          },
          "403": {
            "$ref": "#/components/responses/Problem"
          },
          "500": {
            "$ref": "#/components/responses/Problem"
          },
          "503": {
            "$ref": "#/components/responses/Problem"
          }
        }
      },
      "post": {
        "operationId": "reserveTable",
        "tags": [
          "Staff only"
        ],
        "summary": "Reserve a table",
        "description": "Done once for each key, by callers who need different things.",
        "security": [
          {
            "cookToken": []
          },
          {
            "tablet": [
              "tables:read",
              "tables:write"
            ]
          }
        ],
        "x-permissions": [
          "tables:write"
        ],
        "x-idempotent": true,
        "parameters": [
          {
            "name": "Idempotency-Key",
            "in": "header",
            "description": "A key of the client's choice, such as a UUID. A request that comes again with the same key within a day is not done again: it gets the answer of the first.",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 255,
              "pattern": "^[!-~]+$"
            }
          }
        ],
        "requestBody": {
          "required": true,
          "description": "The table.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/TableOrder"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "Reserved.",
            "headers": {
              "Location": {
                "description": "Where it is.",
                "required": true,
                "schema": {
                  "type": "string",
                  "format": "uri",
                  "maxLength": 200
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TableOrder"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Problem"
          },
          "401": {
            "$ref": "#/components/responses/Problem"
          },
          "403": {
            "$ref": "#/components/responses/Problem"
          },
          "404": {
            "$ref": "#/components/responses/Problem"
          },
          "406": {
            "$ref": "#/components/responses/Problem"
          },
          "409": {
            "$ref": "#/components/responses/Problem"
          },
          "413": {
            "$ref": "#/components/responses/Problem"
          },
          "415": {
            "$ref": "#/components/responses/Problem"
          },
          "500": {
            "$ref": "#/components/responses/Problem"
          },
          "503": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    }
  },
  "components": {
    "schemas": {
      "Problem": {
        "type": "object",
        "description": "RFC 9457.",
        "required": [
          "type",
          "title",
          "status",
          "requestId"
        ],
        "properties": {
          "type": {
            "type": "string",
            "format": "uri",
            "maxLength": 200,
            "description": "Which problem."
          },
          "title": {
            "type": "string",
            "maxLength": 200,
            "description": "The same for every occurrence."
          },
          "status": {
            "type": "integer",
            "format": "int32",
            "description": "The status code."
          },
          "detail": {
            "type": "string",
            "maxLength": 1000,
            "description": "This time."
          },
          "instance": {
            "type": "string",
            "maxLength": 1000,
            "description": "The path."
          },
          "requestId": {
            "type": "string",
            "maxLength": 128,
            "description": "The request."
          },
          "errors": {
            "type": "array",
            "description": "Every violation.",
            "items": {
              "type": "object",
              "description": "One violation.",
              "properties": {
                "code": {
                  "type": "string",
                  "maxLength": 50,
                  "description": "A stable word."
                }
              }
            }
          }
        }
      },
      "MenuLine": {
        "type": "object",
        "description": "A line of the menu.",
        "required": [
          "name"
        ],
        "additionalProperties": false,
        "properties": {
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 20,
            "description": "The dish."
          },
          "price": {
            "type": "integer",
            "format": "int32",
            "minimum": 0,
            "description": "The price."
          }
        }
      },
      "DishSort": {
        "type": "string",
        "description": "How dishes are ordered.",
        "enum": [
          "name",
          "price",
          "newest-first"
        ]
      },
      "Dish": {
        "type": "object",
        "description": "A dish.",
        "required": [
          "id",
          "name",
          "price",
          "tags",
          "note"
        ],
        "additionalProperties": false,
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid",
            "description": "Its id."
          },
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 20,
            "description": "Its name."
          },
          "price": {
            "type": "number",
            "minimum": 0,
            "maximum": 1000,
            "multipleOf": 0.01,
            "description": "Its price."
          },
          "count": {
            "type": "integer",
            "format": "int32",
            "minimum": 0,
            "exclusiveMaximum": 100,
            "default": 1,
            "description": "How many."
          },
          "calories": {
            "type": "integer",
            "format": "int64",
            "multipleOf": 10,
            "description": "Energy."
          },
          "vegan": {
            "type": "boolean",
            "default": false,
            "description": "Without animals."
          },
          "tags": {
            "type": "array",
            "description": "Words.",
            "minItems": 1,
            "maxItems": 5,
            "uniqueItems": true,
            "items": {
              "type": "string",
              "minLength": 1,
              "maxLength": 10,
              "description": "A word."
            }
          },
          "note": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 50,
            "description": "A remark."
          },
          "nickname": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 50,
            "description": "Absent, null or a name."
          },
          "day": {
            "type": "string",
            "format": "date",
            "description": "A day."
          },
          "cookedAt": {
            "type": "string",
            "format": "date-time",
            "description": "An instant."
          },
          "contact": {
            "type": "string",
            "format": "email",
            "maxLength": 100,
            "description": "An address."
          },
          "website": {
            "type": "string",
            "format": "uri",
            "maxLength": 100,
            "description": "A page."
          },
          "picture": {
            "type": "string",
            "contentEncoding": "base64",
            "description": "Bytes."
          },
          "sort": {
            "$ref": "#/components/schemas/DishSort"
          },
          "prices": {
            "type": "object",
            "description": "By currency.",
            "maxProperties": 2,
            "additionalProperties": {
              "type": "number",
              "minimum": 0
            }
          },
          "extra": {
            "description": "Anything at all."
          },
          "sides": {
            "type": "array",
            "description": "What comes with it.",
            "maxItems": 2,
            "items": {
              "$ref": "#/components/schemas/Dish"
            }
          },
          "class": {
            "type": "string",
            "maxLength": 5,
            "description": "A keyword as a name."
          }
        }
      },
      "Order": {
        "description": "An order, at a table or to take away.",
        "oneOf": [
          {
            "$ref": "#/components/schemas/TableOrder"
          },
          {
            "$ref": "#/components/schemas/TakeAwayOrder"
          }
        ],
        "discriminator": {
          "propertyName": "kind"
        }
      },
      "OrderBase": {
        "type": "object",
        "description": "What every order has.",
        "required": [
          "quantity"
        ],
        "properties": {
          "quantity": {
            "type": "integer",
            "format": "int32",
            "minimum": 1,
            "maximum": 9,
            "description": "How many."
          }
        }
      },
      "TableOrder": {
        "description": "At a table.",
        "allOf": [
          {
            "$ref": "#/components/schemas/OrderBase"
          },
          {
            "type": "object",
            "required": [
              "kind",
              "table"
            ],
            "additionalProperties": false,
            "properties": {
              "kind": {
                "const": "table",
                "description": "Which kind."
              },
              "table": {
                "type": "integer",
                "format": "int32",
                "minimum": 1,
                "description": "Which table."
              }
            }
          }
        ]
      },
      "TakeAwayOrder": {
        "description": "To take away.",
        "type": "object",
        "required": [
          "kind"
        ],
        "additionalProperties": {
          "type": "string",
          "maxLength": 20
        },
        "properties": {
          "kind": {
            "const": "takeAway",
            "description": "Which kind."
          },
          "at": {
            "type": "string",
            "format": "date-time",
            "description": "When."
          }
        }
      }
    },
    "responses": {
      "Problem": {
        "description": "What went wrong.",
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
      "cookToken": {
        "type": "http",
        "scheme": "bearer",
        "description": "A cook's token."
      },
      "tablet": {
        "type": "apiKey",
        "in": "header",
        "name": "X-Tablet",
        "description": "A tablet at a table."
      }
    }
  }
}

"""#

    /// The document as YAML, in UTF-8.
    public static let yaml: StaticString = #"""
openapi: "3.1.0"
info:
  title: Kitchen Sink
  version: "1.2.3"
  description: "Every construct that the generator honours, once. Its output is compiled and called by tests."
  x-problem-base: "https://example.com/problems/"
tags:
  - name: Kitchen
    description: Dishes and orders.
  - name: Staff only
    description: What needs credentials.
x-rate-limit-classes:
  orders:
    description: "A few orders per cook, dish and address."
    whenUnavailable: refuse
    limits:
      - per: principal
        limit: 5
        windowSeconds: 60
      - per: address
        limit: 20
        windowSeconds: 60
      - per: path.dishId
        limit: 50
        windowSeconds: 3600
        refundOnRefusal: true
paths:
  /dishes:
    get:
      operationId: listDishes
      tags:
        - Kitchen
      summary: List dishes
      description: Parameters in every form.
      parameters:
        - name: limit
          in: query
          description: The most dishes.
          schema:
            type: integer
            format: int32
            minimum: 1
            maximum: 100
            default: 20
        - name: minPrice
          in: query
          description: The least price.
          schema:
            type: number
            exclusiveMinimum: 0
            maximum: 1000
            multipleOf: 0.5
        - name: sort
          in: query
          description: The order.
          schema:
            $ref: "#/components/schemas/DishSort"
            default: name
        - name: tag
          in: query
          description: "Any of these tags, repeated."
          schema:
            type: array
            maxItems: 3
            uniqueItems: true
            items:
              type: string
              minLength: 2
              maxLength: 10
              pattern: "^[a-z]+$"
              x-pattern-message: must be written in small letters
        - name: ids
          in: query
          explode: false
          description: "Only these, with commas between."
          schema:
            type: array
            minItems: 1
            maxItems: 4
            items:
              type: integer
              format: int64
        - name: X-Kitchen
          in: header
          required: true
          description: Which kitchen.
          schema:
            type: string
            format: uuid
        - name: vegan
          in: query
          description: Only vegan dishes.
          schema:
            type: boolean
        - name: since
          in: query
          description: Changed since then.
          schema:
            type: string
            format: date-time
      responses:
        "200":
          description: The dishes.
          headers:
            X-Total:
              description: How many there are.
              required: true
              schema:
                type: integer
                format: int32
                minimum: 0
            Cache-Control:
              description: How long to keep them.
              required: true
              schema:
                const: no-store
            X-Request-Id:
              description: The request's id.
              schema:
                type: string
                maxLength: 128
          content:
            application/json:
              schema:
                type: array
                description: Dishes.
                items:
                  $ref: "#/components/schemas/Dish"
        "400":
          $ref: "#/components/responses/Problem"
        "406":
          $ref: "#/components/responses/Problem"
        "500":
          $ref: "#/components/responses/Problem"
        "503":
          $ref: "#/components/responses/Problem"
    post:
      operationId: createDish
      tags:
        - Kitchen
      summary: Create a dish
      description: A body with every kind of member.
      x-body-limit: 2048
      requestBody:
        required: true
        description: The dish.
        content:
          application/json:
            schema:
              $ref: "#/components/schemas/Dish"
      responses:
        "201":
          description: Created.
          headers:
            Location:
              description: Where it is.
              schema:
                type: string
                format: uri
                maxLength: 200
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/Dish"
        "400":
          $ref: "#/components/responses/Problem"
        "406":
          $ref: "#/components/responses/Problem"
        "413":
          $ref: "#/components/responses/Problem"
        "415":
          $ref: "#/components/responses/Problem"
        "500":
          $ref: "#/components/responses/Problem"
        "503":
          $ref: "#/components/responses/Problem"
  /dishes/special:
    get:
      operationId: getSpecial
      tags:
        - Kitchen
      summary: Get the special
      description: A literal segment beside a parameter.
      responses:
        "204":
          description: There is none.
        "400":
          $ref: "#/components/responses/Problem"
        "500":
          $ref: "#/components/responses/Problem"
        "503":
          $ref: "#/components/responses/Problem"
  "/dishes/{dishId}/orders":
    parameters:
      - name: dishId
        in: path
        required: true
        description: The dish.
        schema:
          type: integer
          format: int64
          minimum: 1
    post:
      operationId: orderDish
      tags:
        - Staff only
      summary: Order a dish
      description: "One of several bodies, by two kinds of callers, within limits."
      security:
        - cookToken: []
        - tablet: []
        - {}
      x-rate-limit: orders
      x-lenient: true
      requestBody:
        required: true
        description: The order.
        content:
          application/json:
            schema:
              $ref: "#/components/schemas/Order"
      responses:
        "200":
          description: Done.
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/Order"
        "400":
          $ref: "#/components/responses/Problem"
        "401":
          $ref: "#/components/responses/Problem"
        "404":
          $ref: "#/components/responses/Problem"
        "406":
          $ref: "#/components/responses/Problem"
        "413":
          $ref: "#/components/responses/Problem"
        "415":
          $ref: "#/components/responses/Problem"
        "429":
          $ref: "#/components/responses/Problem"
        "500":
          $ref: "#/components/responses/Problem"
        "503":
          $ref: "#/components/responses/Problem"
    delete:
      operationId: deleteOrders
      tags:
        - Staff only
      summary: Delete the orders
      description: Needs a permission.
      security:
        - cookToken: []
      x-permissions:
        - "orders:write"
      responses:
        "204":
          description: Deleted.
        "400":
          $ref: "#/components/responses/Problem"
        "401":
          $ref: "#/components/responses/Problem"
        "403":
          $ref: "#/components/responses/Problem"
        "404":
          $ref: "#/components/responses/Problem"
        "500":
          $ref: "#/components/responses/Problem"
        "503":
          $ref: "#/components/responses/Problem"
  /bills:
    post:
      operationId: payBill
      tags:
        - Kitchen
      summary: Pay a bill
      description: "A form as its body, and an answer that leads elsewhere."
      x-body-limit: 512
      requestBody:
        required: true
        description: What is paid.
        content:
          application/x-www-form-urlencoded:
            schema:
              type: object
              required:
                - table
                - code
              additionalProperties: false
              properties:
                table:
                  type: integer
                  format: int32
                  minimum: 1
                  maximum: 99
                  description: Which table.
                code:
                  type: string
                  minLength: 2
                  maxLength: 20
                  pattern: "^[A-Z]+$"
                  description: The code.
                tip:
                  type: number
                  minimum: 0
                  maximum: 100
                  default: 0
                  description: What is given beside.
                method:
                  type: string
                  enum:
                    - cash
                    - card
                  description: How.
                dish:
                  type: array
                  maxItems: 3
                  items:
                    type: string
                    minLength: 1
                  description: For which dishes.
      responses:
        "303":
          description: Paid.
          headers:
            Location:
              description: Where the receipt is.
              required: true
              schema:
                type: string
                format: uri
                maxLength: 200
            Set-Cookie:
              description: What the browser keeps.
              schema:
                type: string
                maxLength: 200
        "400":
          $ref: "#/components/responses/Problem"
        "413":
          $ref: "#/components/responses/Problem"
        "415":
          $ref: "#/components/responses/Problem"
        "500":
          $ref: "#/components/responses/Problem"
        "503":
          $ref: "#/components/responses/Problem"
  /notes:
    post:
      operationId: takeNote
      tags:
        - Kitchen
      summary: Take a note
      description: Text as its body.
      x-body-limit: 512
      requestBody:
        required: true
        description: The note.
        content:
          text/plain:
            schema:
              type: string
              minLength: 1
              maxLength: 10
              pattern: "^[a-z ]+$"
      responses:
        "204":
          description: Taken.
        "400":
          $ref: "#/components/responses/Problem"
        "413":
          $ref: "#/components/responses/Problem"
        "415":
          $ref: "#/components/responses/Problem"
        "500":
          $ref: "#/components/responses/Problem"
        "503":
          $ref: "#/components/responses/Problem"
  /shout:
    post:
      operationId: shout
      tags:
        - Kitchen
      summary: Take whatever is shouted
      description: Takes bytes of any form.
      security: []
      x-body-limit: 64
      x-trailing-slash: true
      requestBody:
        required: true
        description: What is shouted.
        content:
          application/json:
            x-raw: true
            schema:
              $ref: "#/components/schemas/DishSort"
            examples:
              sort:
                summary: Well-behaved
                value: name
      responses:
        "204":
          description: It was heard.
        "413":
          $ref: "#/components/responses/Problem"
        "500":
          $ref: "#/components/responses/Problem"
  /menu:
    get:
      operationId: exportMenu
      tags:
        - Kitchen
      summary: Export the menu
      description: "One of several media types, by what the client accepts, made while the client reads."
      responses:
        "200":
          description: The menu.
          headers:
            Content-Disposition:
              description: The file's name.
              required: true
              schema:
                type: string
                maxLength: 200
          content:
            text/csv:
              schema:
                type: string
            application/vnd.openxmlformats-officedocument.spreadsheetml.sheet: {}
            application/json:
              x-stream: true
              schema:
                type: array
                description: The lines.
                items:
                  $ref: "#/components/schemas/MenuLine"
        "400":
          $ref: "#/components/responses/Problem"
        "406":
          $ref: "#/components/responses/Problem"
        "500":
          $ref: "#/components/responses/Problem"
        "503":
          $ref: "#/components/responses/Problem"
    post:
      operationId: importMenu
      tags:
        - Kitchen
      summary: Import a menu
      description: "JSON, or a form in parts with a file."
      x-body-limit: 2048
      requestBody:
        required: true
        description: The menu.
        content:
          application/json:
            schema:
              $ref: "#/components/schemas/MenuLine"
          multipart/form-data:
            x-body-limit: 100000
            schema:
              type: object
              required:
                - kitchen
                - file
              additionalProperties: false
              properties:
                kitchen:
                  type: string
                  format: uuid
                  description: Which kitchen.
                mode:
                  type: string
                  enum:
                    - append
                    - replace
                  default: append
                  description: What becomes of the old menu.
                course:
                  type: array
                  maxItems: 2
                  items:
                    type: string
                    minLength: 1
                    maxLength: 8
                  description: For which courses.
                line:
                  $ref: "#/components/schemas/MenuLine"
                columns:
                  type: object
                  maxProperties: 2
                  additionalProperties:
                    type: integer
                    format: int32
                  description: The columns.
                file:
                  type: string
                  contentMediaType: text/csv
                  description: The menu.
            encoding:
              line:
                contentType: application/json
              file:
                contentType: "text/csv, text/tab-separated-values"
      responses:
        "200":
          description: What was taken.
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/MenuLine"
        "400":
          $ref: "#/components/responses/Problem"
        "406":
          $ref: "#/components/responses/Problem"
        "413":
          $ref: "#/components/responses/Problem"
        "415":
          $ref: "#/components/responses/Problem"
        "500":
          $ref: "#/components/responses/Problem"
        "503":
          $ref: "#/components/responses/Problem"
  /menu/file:
    get:
      operationId: downloadMenu
      tags:
        - Kitchen
      summary: Download the menu
      description: "One of several media types, by a parameter."
      x-chosen-by: query.as
      parameters:
        - name: as
          in: query
          required: true
          description: The kind of file.
          schema:
            type: string
            enum:
              - csv
              - json
      responses:
        "200":
          description: The menu.
          content:
            text/csv:
              schema:
                type: string
            application/json:
              schema:
                $ref: "#/components/schemas/MenuLine"
        "400":
          $ref: "#/components/responses/Problem"
        "406":
          $ref: "#/components/responses/Problem"
        "500":
          $ref: "#/components/responses/Problem"
        "503":
          $ref: "#/components/responses/Problem"
  /pictures:
    post:
      operationId: addPicture
      tags:
        - Kitchen
      summary: Add a picture
      description: A form in parts and nothing else.
      x-body-limit: 65536
      requestBody:
        required: true
        description: The picture.
        content:
          multipart/form-data:
            schema:
              type: object
              additionalProperties: false
              properties:
                caption:
                  type: string
                  maxLength: 20
                  description: What is to be seen.
                picture:
                  type: string
                  format: binary
                  description: The picture.
            encoding:
              picture:
                contentType: "image/*"
      responses:
        "204":
          description: Added.
        "400":
          $ref: "#/components/responses/Problem"
        "413":
          $ref: "#/components/responses/Problem"
        "415":
          $ref: "#/components/responses/Problem"
        "500":
          $ref: "#/components/responses/Problem"
        "503":
          $ref: "#/components/responses/Problem"
  /recipe:
    get:
      operationId: getRecipe
      tags:
        - Kitchen
      summary: Get the recipe
      description: A read that can be unchanged.
      parameters:
        - name: If-None-Match
          in: header
          description: The versions that the client has.
          schema:
            type: string
            maxLength: 1000
      responses:
        "200":
          description: The recipe.
          headers:
            ETag:
              description: The version.
              required: true
              schema:
                type: string
                maxLength: 100
          content:
            text/plain:
              schema:
                type: string
        "304":
          description: The client has it.
          headers:
            ETag:
              description: The version.
              required: true
              schema:
                type: string
                maxLength: 100
        "400":
          $ref: "#/components/responses/Problem"
        "406":
          $ref: "#/components/responses/Problem"
        "500":
          $ref: "#/components/responses/Problem"
        "503":
          $ref: "#/components/responses/Problem"
    put:
      operationId: setRecipe
      tags:
        - Kitchen
      summary: Set the recipe
      description: A change that needs the version it was made to.
      parameters:
        - name: If-Match
          in: header
          required: true
          description: The version that was changed.
          schema:
            type: string
            maxLength: 1000
      requestBody:
        required: true
        description: The recipe.
        content:
          text/plain:
            schema:
              type: string
              minLength: 1
              maxLength: 100
      responses:
        "204":
          description: Changed.
          headers:
            ETag:
              description: The version.
              required: true
              schema:
                type: string
                maxLength: 100
        "400":
          $ref: "#/components/responses/Problem"
        "412":
          $ref: "#/components/responses/Problem"
        "413":
          $ref: "#/components/responses/Problem"
        "415":
          $ref: "#/components/responses/Problem"
        "500":
          $ref: "#/components/responses/Problem"
        "503":
          $ref: "#/components/responses/Problem"
  /tables:
    get:
      operationId: countTables
      tags:
        - Staff only
      summary: Count the tables
      description: With a key that has a scope.
      security:
        - tablet:
            - "tables:read"
      responses:
        "204":
          description: Counted.
        "400":
          $ref: "#/components/responses/Problem"
        "401":
          $ref: "#/components/responses/Problem"
        "403":
          $ref: "#/components/responses/Problem"
        "500":
          $ref: "#/components/responses/Problem"
        "503":
          $ref: "#/components/responses/Problem"
    post:
      operationId: reserveTable
      tags:
        - Staff only
      summary: Reserve a table
      description: "Done once for each key, by callers who need different things."
      security:
        - cookToken: []
        - tablet:
            - "tables:read"
            - "tables:write"
      x-permissions:
        - "tables:write"
      x-idempotent: true
      parameters:
        - name: Idempotency-Key
          in: header
          description: "A key of the client's choice, such as a UUID. A request that comes again with the same key within a day is not done again: it gets the answer of the first."
          schema:
            type: string
            minLength: 1
            maxLength: 255
            pattern: "^[!-~]+$"
      requestBody:
        required: true
        description: The table.
        content:
          application/json:
            schema:
              $ref: "#/components/schemas/TableOrder"
      responses:
        "201":
          description: Reserved.
          headers:
            Location:
              description: Where it is.
              required: true
              schema:
                type: string
                format: uri
                maxLength: 200
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/TableOrder"
        "400":
          $ref: "#/components/responses/Problem"
        "401":
          $ref: "#/components/responses/Problem"
        "403":
          $ref: "#/components/responses/Problem"
        "404":
          $ref: "#/components/responses/Problem"
        "406":
          $ref: "#/components/responses/Problem"
        "409":
          $ref: "#/components/responses/Problem"
        "413":
          $ref: "#/components/responses/Problem"
        "415":
          $ref: "#/components/responses/Problem"
        "500":
          $ref: "#/components/responses/Problem"
        "503":
          $ref: "#/components/responses/Problem"
components:
  schemas:
    Problem:
      type: object
      description: RFC 9457.
      required:
        - type
        - title
        - status
        - requestId
      properties:
        type:
          type: string
          format: uri
          maxLength: 200
          description: Which problem.
        title:
          type: string
          maxLength: 200
          description: The same for every occurrence.
        status:
          type: integer
          format: int32
          description: The status code.
        detail:
          type: string
          maxLength: 1000
          description: This time.
        instance:
          type: string
          maxLength: 1000
          description: The path.
        requestId:
          type: string
          maxLength: 128
          description: The request.
        errors:
          type: array
          description: Every violation.
          items:
            type: object
            description: One violation.
            properties:
              code:
                type: string
                maxLength: 50
                description: A stable word.
    MenuLine:
      type: object
      description: A line of the menu.
      required:
        - name
      additionalProperties: false
      properties:
        name:
          type: string
          minLength: 1
          maxLength: 20
          description: The dish.
        price:
          type: integer
          format: int32
          minimum: 0
          description: The price.
    DishSort:
      type: string
      description: How dishes are ordered.
      enum:
        - name
        - price
        - newest-first
    Dish:
      type: object
      description: A dish.
      required:
        - id
        - name
        - price
        - tags
        - note
      additionalProperties: false
      properties:
        id:
          type: string
          format: uuid
          description: Its id.
        name:
          type: string
          minLength: 1
          maxLength: 20
          description: Its name.
        price:
          type: number
          minimum: 0
          maximum: 1000
          multipleOf: 0.01
          description: Its price.
        count:
          type: integer
          format: int32
          minimum: 0
          exclusiveMaximum: 100
          default: 1
          description: How many.
        calories:
          type: integer
          format: int64
          multipleOf: 10
          description: Energy.
        vegan:
          type: boolean
          default: false
          description: Without animals.
        tags:
          type: array
          description: Words.
          minItems: 1
          maxItems: 5
          uniqueItems: true
          items:
            type: string
            minLength: 1
            maxLength: 10
            description: A word.
        note:
          type:
            - string
            - "null"
          maxLength: 50
          description: A remark.
        nickname:
          type:
            - string
            - "null"
          maxLength: 50
          description: "Absent, null or a name."
        day:
          type: string
          format: date
          description: A day.
        cookedAt:
          type: string
          format: date-time
          description: An instant.
        contact:
          type: string
          format: email
          maxLength: 100
          description: An address.
        website:
          type: string
          format: uri
          maxLength: 100
          description: A page.
        picture:
          type: string
          contentEncoding: base64
          description: Bytes.
        sort:
          $ref: "#/components/schemas/DishSort"
        prices:
          type: object
          description: By currency.
          maxProperties: 2
          additionalProperties:
            type: number
            minimum: 0
        extra:
          description: Anything at all.
        sides:
          type: array
          description: What comes with it.
          maxItems: 2
          items:
            $ref: "#/components/schemas/Dish"
        class:
          type: string
          maxLength: 5
          description: A keyword as a name.
    Order:
      description: "An order, at a table or to take away."
      oneOf:
        - $ref: "#/components/schemas/TableOrder"
        - $ref: "#/components/schemas/TakeAwayOrder"
      discriminator:
        propertyName: kind
    OrderBase:
      type: object
      description: What every order has.
      required:
        - quantity
      properties:
        quantity:
          type: integer
          format: int32
          minimum: 1
          maximum: 9
          description: How many.
    TableOrder:
      description: At a table.
      allOf:
        - $ref: "#/components/schemas/OrderBase"
        - type: object
          required:
            - kind
            - table
          additionalProperties: false
          properties:
            kind:
              const: table
              description: Which kind.
            table:
              type: integer
              format: int32
              minimum: 1
              description: Which table.
    TakeAwayOrder:
      description: To take away.
      type: object
      required:
        - kind
      additionalProperties:
        type: string
        maxLength: 20
      properties:
        kind:
          const: takeAway
          description: Which kind.
        at:
          type: string
          format: date-time
          description: When.
  responses:
    Problem:
      description: What went wrong.
      content:
        application/problem+json:
          schema:
            $ref: "#/components/schemas/Problem"
  securitySchemes:
    cookToken:
      type: http
      scheme: bearer
      description: A cook's token.
    tablet:
      type: apiKey
      in: header
      name: X-Tablet
      description: A tablet at a table.

"""#

    /// The document as JSON in OpenAPI 3.0.3, in UTF-8.
    public static let json30: StaticString = #"""
{
  "openapi": "3.0.3",
  "info": {
    "title": "Kitchen Sink",
    "version": "1.2.3",
    "description": "Every construct that the generator honours, once. Its output is compiled and called by tests.",
    "x-problem-base": "https://example.com/problems/"
  },
  "tags": [
    {
      "name": "Kitchen",
      "description": "Dishes and orders."
    },
    {
      "name": "Staff only",
      "description": "What needs credentials."
    }
  ],
  "x-rate-limit-classes": {
    "orders": {
      "description": "A few orders per cook, dish and address.",
      "whenUnavailable": "refuse",
      "limits": [
        {
          "per": "principal",
          "limit": 5,
          "windowSeconds": 60
        },
        {
          "per": "address",
          "limit": 20,
          "windowSeconds": 60
        },
        {
          "per": "path.dishId",
          "limit": 50,
          "windowSeconds": 3600,
          "refundOnRefusal": true
        }
      ]
    }
  },
  "paths": {
    "/dishes": {
      "get": {
        "operationId": "listDishes",
        "tags": [
          "Kitchen"
        ],
        "summary": "List dishes",
        "description": "Parameters in every form.",
        "parameters": [
          {
            "name": "limit",
            "in": "query",
            "description": "The most dishes.",
            "schema": {
              "type": "integer",
              "format": "int32",
              "minimum": 1,
              "maximum": 100,
              "default": 20
            }
          },
          {
            "name": "minPrice",
            "in": "query",
            "description": "The least price.",
            "schema": {
              "type": "number",
              "exclusiveMinimum": true,
              "maximum": 1000,
              "multipleOf": 0.5,
              "minimum": 0
            }
          },
          {
            "name": "sort",
            "in": "query",
            "description": "The order.",
            "schema": {
              "allOf": [
                {
                  "$ref": "#/components/schemas/DishSort"
                }
              ],
              "default": "name"
            }
          },
          {
            "name": "tag",
            "in": "query",
            "description": "Any of these tags, repeated.",
            "schema": {
              "type": "array",
              "maxItems": 3,
              "uniqueItems": true,
              "items": {
                "type": "string",
                "minLength": 2,
                "maxLength": 10,
                "pattern": "^[a-z]+$",
                "x-pattern-message": "must be written in small letters"
              }
            }
          },
          {
            "name": "ids",
            "in": "query",
            "explode": false,
            "description": "Only these, with commas between.",
            "schema": {
              "type": "array",
              "minItems": 1,
              "maxItems": 4,
              "items": {
                "type": "integer",
                "format": "int64"
              }
            }
          },
          {
            "name": "X-Kitchen",
            "in": "header",
            "required": true,
            "description": "Which kitchen.",
            "schema": {
              "type": "string",
              "format": "uuid"
            }
          },
          {
            "name": "vegan",
            "in": "query",
            "description": "Only vegan dishes.",
            "schema": {
              "type": "boolean"
            }
          },
          {
            "name": "since",
            "in": "query",
            "description": "Changed since then.",
            "schema": {
              "type": "string",
              "format": "date-time"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The dishes.",
            "headers": {
              "X-Total": {
                "description": "How many there are.",
                "required": true,
                "schema": {
                  "type": "integer",
                  "format": "int32",
                  "minimum": 0
                }
              },
              "Cache-Control": {
                "description": "How long to keep them.",
                "required": true,
                "schema": {
                  "enum": [
                    "no-store"
                  ]
                }
              },
              "X-Request-Id": {
                "description": "The request's id.",
                "schema": {
                  "type": "string",
                  "maxLength": 128
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "type": "array",
                  "description": "Dishes.",
                  "items": {
                    "$ref": "#/components/schemas/Dish"
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Problem"
          },
          "406": {
            "$ref": "#/components/responses/Problem"
          },
          "500": {
            "$ref": "#/components/responses/Problem"
          },
          "503": {
            "$ref": "#/components/responses/Problem"
          }
        }
      },
      "post": {
        "operationId": "createDish",
        "tags": [
          "Kitchen"
        ],
        "summary": "Create a dish",
        "description": "A body with every kind of member.",
        "x-body-limit": 2048,
        "requestBody": {
          "required": true,
          "description": "The dish.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Dish"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "Created.",
            "headers": {
              "Location": {
                "description": "Where it is.",
                "schema": {
                  "type": "string",
                  "format": "uri",
                  "maxLength": 200
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Dish"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Problem"
          },
          "406": {
            "$ref": "#/components/responses/Problem"
          },
          "413": {
            "$ref": "#/components/responses/Problem"
          },
          "415": {
            "$ref": "#/components/responses/Problem"
          },
          "500": {
            "$ref": "#/components/responses/Problem"
          },
          "503": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/dishes/special": {
      "get": {
        "operationId": "getSpecial",
        "tags": [
          "Kitchen"
        ],
        "summary": "Get the special",
        "description": "A literal segment beside a parameter.",
        "responses": {
          "204": {
            "description": "There is none."
          },
          "400": {
            "$ref": "#/components/responses/Problem"
          },
          "500": {
            "$ref": "#/components/responses/Problem"
          },
          "503": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/dishes/{dishId}/orders": {
      "parameters": [
        {
          "name": "dishId",
          "in": "path",
          "required": true,
          "description": "The dish.",
          "schema": {
            "type": "integer",
            "format": "int64",
            "minimum": 1
          }
        }
      ],
      "post": {
        "operationId": "orderDish",
        "tags": [
          "Staff only"
        ],
        "summary": "Order a dish",
        "description": "One of several bodies, by two kinds of callers, within limits.",
        "security": [
          {
            "cookToken": []
          },
          {
            "tablet": []
          },
          {}
        ],
        "x-rate-limit": "orders",
        "x-lenient": true,
        "requestBody": {
          "required": true,
          "description": "The order.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Order"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Order"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Problem"
          },
          "401": {
            "$ref": "#/components/responses/Problem"
          },
          "404": {
            "$ref": "#/components/responses/Problem"
          },
          "406": {
            "$ref": "#/components/responses/Problem"
          },
          "413": {
            "$ref": "#/components/responses/Problem"
          },
          "415": {
            "$ref": "#/components/responses/Problem"
          },
          "429": {
            "$ref": "#/components/responses/Problem"
          },
          "500": {
            "$ref": "#/components/responses/Problem"
          },
          "503": {
            "$ref": "#/components/responses/Problem"
          }
        }
      },
      "delete": {
        "operationId": "deleteOrders",
        "tags": [
          "Staff only"
        ],
        "summary": "Delete the orders",
        "description": "Needs a permission.",
        "security": [
          {
            "cookToken": []
          }
        ],
        "x-permissions": [
          "orders:write"
        ],
        "responses": {
          "204": {
            "description": "Deleted."
          },
          "400": {
            "$ref": "#/components/responses/Problem"
          },
          "401": {
            "$ref": "#/components/responses/Problem"
          },
          "403": {
            "$ref": "#/components/responses/Problem"
          },
          "404": {
            "$ref": "#/components/responses/Problem"
          },
          "500": {
            "$ref": "#/components/responses/Problem"
          },
          "503": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/bills": {
      "post": {
        "operationId": "payBill",
        "tags": [
          "Kitchen"
        ],
        "summary": "Pay a bill",
        "description": "A form as its body, and an answer that leads elsewhere.",
        "x-body-limit": 512,
        "requestBody": {
          "required": true,
          "description": "What is paid.",
          "content": {
            "application/x-www-form-urlencoded": {
              "schema": {
                "type": "object",
                "required": [
                  "table",
                  "code"
                ],
                "additionalProperties": false,
                "properties": {
                  "table": {
                    "type": "integer",
                    "format": "int32",
                    "minimum": 1,
                    "maximum": 99,
                    "description": "Which table."
                  },
                  "code": {
                    "type": "string",
                    "minLength": 2,
                    "maxLength": 20,
                    "pattern": "^[A-Z]+$",
                    "description": "The code."
                  },
                  "tip": {
                    "type": "number",
                    "minimum": 0,
                    "maximum": 100,
                    "default": 0,
                    "description": "What is given beside."
                  },
                  "method": {
                    "type": "string",
                    "enum": [
                      "cash",
                      "card"
                    ],
                    "description": "How."
                  },
                  "dish": {
                    "type": "array",
                    "maxItems": 3,
                    "items": {
                      "type": "string",
                      "minLength": 1
                    },
                    "description": "For which dishes."
                  }
                }
              }
            }
          }
        },
        "responses": {
          "303": {
            "description": "Paid.",
            "headers": {
              "Location": {
                "description": "Where the receipt is.",
                "required": true,
                "schema": {
                  "type": "string",
                  "format": "uri",
                  "maxLength": 200
                }
              },
              "Set-Cookie": {
                "description": "What the browser keeps.",
                "schema": {
                  "type": "string",
                  "maxLength": 200
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Problem"
          },
          "413": {
            "$ref": "#/components/responses/Problem"
          },
          "415": {
            "$ref": "#/components/responses/Problem"
          },
          "500": {
            "$ref": "#/components/responses/Problem"
          },
          "503": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/notes": {
      "post": {
        "operationId": "takeNote",
        "tags": [
          "Kitchen"
        ],
        "summary": "Take a note",
        "description": "Text as its body.",
        "x-body-limit": 512,
        "requestBody": {
          "required": true,
          "description": "The note.",
          "content": {
            "text/plain": {
              "schema": {
                "type": "string",
                "minLength": 1,
                "maxLength": 10,
                "pattern": "^[a-z ]+$"
              }
            }
          }
        },
        "responses": {
          "204": {
            "description": "Taken."
          },
          "400": {
            "$ref": "#/components/responses/Problem"
          },
          "413": {
            "$ref": "#/components/responses/Problem"
          },
          "415": {
            "$ref": "#/components/responses/Problem"
          },
          "500": {
            "$ref": "#/components/responses/Problem"
          },
          "503": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/shout": {
      "post": {
        "operationId": "shout",
        "tags": [
          "Kitchen"
        ],
        "summary": "Take whatever is shouted",
        "description": "Takes bytes of any form.",
        "security": [],
        "x-body-limit": 64,
        "x-trailing-slash": true,
        "requestBody": {
          "required": true,
          "description": "What is shouted.",
          "content": {
            "application/json": {
              "x-raw": true,
              "schema": {
                "$ref": "#/components/schemas/DishSort"
              },
              "examples": {
                "sort": {
                  "summary": "Well-behaved",
                  "value": "name"
                }
              }
            }
          }
        },
        "responses": {
          "204": {
            "description": "It was heard."
          },
          "413": {
            "$ref": "#/components/responses/Problem"
          },
          "500": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/menu": {
      "get": {
        "operationId": "exportMenu",
        "tags": [
          "Kitchen"
        ],
        "summary": "Export the menu",
        "description": "One of several media types, by what the client accepts, made while the client reads.",
        "responses": {
          "200": {
            "description": "The menu.",
            "headers": {
              "Content-Disposition": {
                "description": "The file's name.",
                "required": true,
                "schema": {
                  "type": "string",
                  "maxLength": 200
                }
              }
            },
            "content": {
              "text/csv": {
                "schema": {
                  "type": "string"
                }
              },
              "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": {},
              "application/json": {
                "x-stream": true,
                "schema": {
                  "type": "array",
                  "description": "The lines.",
                  "items": {
                    "$ref": "#/components/schemas/MenuLine"
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Problem"
          },
          "406": {
            "$ref": "#/components/responses/Problem"
          },
          "500": {
            "$ref": "#/components/responses/Problem"
          },
          "503": {
            "$ref": "#/components/responses/Problem"
          }
        }
      },
      "post": {
        "operationId": "importMenu",
        "tags": [
          "Kitchen"
        ],
        "summary": "Import a menu",
        "description": "JSON, or a form in parts with a file.",
        "x-body-limit": 2048,
        "requestBody": {
          "required": true,
          "description": "The menu.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/MenuLine"
              }
            },
            "multipart/form-data": {
              "x-body-limit": 100000,
              "schema": {
                "type": "object",
                "required": [
                  "kitchen",
                  "file"
                ],
                "additionalProperties": false,
                "properties": {
                  "kitchen": {
                    "type": "string",
                    "format": "uuid",
                    "description": "Which kitchen."
                  },
                  "mode": {
                    "type": "string",
                    "enum": [
                      "append",
                      "replace"
                    ],
                    "default": "append",
                    "description": "What becomes of the old menu."
                  },
                  "course": {
                    "type": "array",
                    "maxItems": 2,
                    "items": {
                      "type": "string",
                      "minLength": 1,
                      "maxLength": 8
                    },
                    "description": "For which courses."
                  },
                  "line": {
                    "$ref": "#/components/schemas/MenuLine"
                  },
                  "columns": {
                    "type": "object",
                    "maxProperties": 2,
                    "additionalProperties": {
                      "type": "integer",
                      "format": "int32"
                    },
                    "description": "The columns."
                  },
                  "file": {
                    "type": "string",
                    "description": "The menu.",
                    "format": "binary"
                  }
                }
              },
              "encoding": {
                "line": {
                  "contentType": "application/json"
                },
                "file": {
                  "contentType": "text/csv, text/tab-separated-values"
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "What was taken.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/MenuLine"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Problem"
          },
          "406": {
            "$ref": "#/components/responses/Problem"
          },
          "413": {
            "$ref": "#/components/responses/Problem"
          },
          "415": {
            "$ref": "#/components/responses/Problem"
          },
          "500": {
            "$ref": "#/components/responses/Problem"
          },
          "503": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/menu/file": {
      "get": {
        "operationId": "downloadMenu",
        "tags": [
          "Kitchen"
        ],
        "summary": "Download the menu",
        "description": "One of several media types, by a parameter.",
        "x-chosen-by": "query.as",
        "parameters": [
          {
            "name": "as",
            "in": "query",
            "required": true,
            "description": "The kind of file.",
            "schema": {
              "type": "string",
              "enum": [
                "csv",
                "json"
              ]
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The menu.",
            "content": {
              "text/csv": {
                "schema": {
                  "type": "string"
                }
              },
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/MenuLine"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Problem"
          },
          "406": {
            "$ref": "#/components/responses/Problem"
          },
          "500": {
            "$ref": "#/components/responses/Problem"
          },
          "503": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/pictures": {
      "post": {
        "operationId": "addPicture",
        "tags": [
          "Kitchen"
        ],
        "summary": "Add a picture",
        "description": "A form in parts and nothing else.",
        "x-body-limit": 65536,
        "requestBody": {
          "required": true,
          "description": "The picture.",
          "content": {
            "multipart/form-data": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "properties": {
                  "caption": {
                    "type": "string",
                    "maxLength": 20,
                    "description": "What is to be seen."
                  },
                  "picture": {
                    "type": "string",
                    "format": "binary",
                    "description": "The picture."
                  }
                }
              },
              "encoding": {
                "picture": {
                  "contentType": "image/*"
                }
              }
            }
          }
        },
        "responses": {
          "204": {
            "description": "Added."
          },
          "400": {
            "$ref": "#/components/responses/Problem"
          },
          "413": {
            "$ref": "#/components/responses/Problem"
          },
          "415": {
            "$ref": "#/components/responses/Problem"
          },
          "500": {
            "$ref": "#/components/responses/Problem"
          },
          "503": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/recipe": {
      "get": {
        "operationId": "getRecipe",
        "tags": [
          "Kitchen"
        ],
        "summary": "Get the recipe",
        "description": "A read that can be unchanged.",
        "parameters": [
          {
            "name": "If-None-Match",
            "in": "header",
            "description": "The versions that the client has.",
            "schema": {
              "type": "string",
              "maxLength": 1000
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The recipe.",
            "headers": {
              "ETag": {
                "description": "The version.",
                "required": true,
                "schema": {
                  "type": "string",
                  "maxLength": 100
                }
              }
            },
            "content": {
              "text/plain": {
                "schema": {
                  "type": "string"
                }
              }
            }
          },
          "304": {
            "description": "The client has it.",
            "headers": {
              "ETag": {
                "description": "The version.",
                "required": true,
                "schema": {
                  "type": "string",
                  "maxLength": 100
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Problem"
          },
          "406": {
            "$ref": "#/components/responses/Problem"
          },
          "500": {
            "$ref": "#/components/responses/Problem"
          },
          "503": {
            "$ref": "#/components/responses/Problem"
          }
        }
      },
      "put": {
        "operationId": "setRecipe",
        "tags": [
          "Kitchen"
        ],
        "summary": "Set the recipe",
        "description": "A change that needs the version it was made to.",
        "parameters": [
          {
            "name": "If-Match",
            "in": "header",
            "required": true,
            "description": "The version that was changed.",
            "schema": {
              "type": "string",
              "maxLength": 1000
            }
          }
        ],
        "requestBody": {
          "required": true,
          "description": "The recipe.",
          "content": {
            "text/plain": {
              "schema": {
                "type": "string",
                "minLength": 1,
                "maxLength": 100
              }
            }
          }
        },
        "responses": {
          "204": {
            "description": "Changed.",
            "headers": {
              "ETag": {
                "description": "The version.",
                "required": true,
                "schema": {
                  "type": "string",
                  "maxLength": 100
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Problem"
          },
          "412": {
            "$ref": "#/components/responses/Problem"
          },
          "413": {
            "$ref": "#/components/responses/Problem"
          },
          "415": {
            "$ref": "#/components/responses/Problem"
          },
          "500": {
            "$ref": "#/components/responses/Problem"
          },
          "503": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/tables": {
      "get": {
        "operationId": "countTables",
        "tags": [
          "Staff only"
        ],
        "summary": "Count the tables",
        "description": "With a key that has a scope.",
        "security": [
          {
            "tablet": [
              "tables:read"
            ]
          }
        ],
        "responses": {
          "204": {
            "description": "Counted."
          },
          "400": {
            "$ref": "#/components/responses/Problem"
          },
          "401": {
            "$ref": "#/components/responses/Problem"
          },
          "403": {
            "$ref": "#/components/responses/Problem"
          },
          "500": {
            "$ref": "#/components/responses/Problem"
          },
          "503": {
            "$ref": "#/components/responses/Problem"
          }
        }
      },
      "post": {
        "operationId": "reserveTable",
        "tags": [
          "Staff only"
        ],
        "summary": "Reserve a table",
        "description": "Done once for each key, by callers who need different things.",
        "security": [
          {
            "cookToken": []
          },
          {
            "tablet": [
              "tables:read",
              "tables:write"
            ]
          }
        ],
        "x-permissions": [
          "tables:write"
        ],
        "x-idempotent": true,
        "parameters": [
          {
            "name": "Idempotency-Key",
            "in": "header",
            "description": "A key of the client's choice, such as a UUID. A request that comes again with the same key within a day is not done again: it gets the answer of the first.",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 255,
              "pattern": "^[!-~]+$"
            }
          }
        ],
        "requestBody": {
          "required": true,
          "description": "The table.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/TableOrder"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "Reserved.",
            "headers": {
              "Location": {
                "description": "Where it is.",
                "required": true,
                "schema": {
                  "type": "string",
                  "format": "uri",
                  "maxLength": 200
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TableOrder"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Problem"
          },
          "401": {
            "$ref": "#/components/responses/Problem"
          },
          "403": {
            "$ref": "#/components/responses/Problem"
          },
          "404": {
            "$ref": "#/components/responses/Problem"
          },
          "406": {
            "$ref": "#/components/responses/Problem"
          },
          "409": {
            "$ref": "#/components/responses/Problem"
          },
          "413": {
            "$ref": "#/components/responses/Problem"
          },
          "415": {
            "$ref": "#/components/responses/Problem"
          },
          "500": {
            "$ref": "#/components/responses/Problem"
          },
          "503": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    }
  },
  "components": {
    "schemas": {
      "Problem": {
        "type": "object",
        "description": "RFC 9457.",
        "required": [
          "type",
          "title",
          "status",
          "requestId"
        ],
        "properties": {
          "type": {
            "type": "string",
            "format": "uri",
            "maxLength": 200,
            "description": "Which problem."
          },
          "title": {
            "type": "string",
            "maxLength": 200,
            "description": "The same for every occurrence."
          },
          "status": {
            "type": "integer",
            "format": "int32",
            "description": "The status code."
          },
          "detail": {
            "type": "string",
            "maxLength": 1000,
            "description": "This time."
          },
          "instance": {
            "type": "string",
            "maxLength": 1000,
            "description": "The path."
          },
          "requestId": {
            "type": "string",
            "maxLength": 128,
            "description": "The request."
          },
          "errors": {
            "type": "array",
            "description": "Every violation.",
            "items": {
              "type": "object",
              "description": "One violation.",
              "properties": {
                "code": {
                  "type": "string",
                  "maxLength": 50,
                  "description": "A stable word."
                }
              }
            }
          }
        }
      },
      "MenuLine": {
        "type": "object",
        "description": "A line of the menu.",
        "required": [
          "name"
        ],
        "additionalProperties": false,
        "properties": {
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 20,
            "description": "The dish."
          },
          "price": {
            "type": "integer",
            "format": "int32",
            "minimum": 0,
            "description": "The price."
          }
        }
      },
      "DishSort": {
        "type": "string",
        "description": "How dishes are ordered.",
        "enum": [
          "name",
          "price",
          "newest-first"
        ]
      },
      "Dish": {
        "type": "object",
        "description": "A dish.",
        "required": [
          "id",
          "name",
          "price",
          "tags",
          "note"
        ],
        "additionalProperties": false,
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid",
            "description": "Its id."
          },
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 20,
            "description": "Its name."
          },
          "price": {
            "type": "number",
            "minimum": 0,
            "maximum": 1000,
            "multipleOf": 0.01,
            "description": "Its price."
          },
          "count": {
            "type": "integer",
            "format": "int32",
            "minimum": 0,
            "exclusiveMaximum": true,
            "default": 1,
            "description": "How many.",
            "maximum": 100
          },
          "calories": {
            "type": "integer",
            "format": "int64",
            "multipleOf": 10,
            "description": "Energy."
          },
          "vegan": {
            "type": "boolean",
            "default": false,
            "description": "Without animals."
          },
          "tags": {
            "type": "array",
            "description": "Words.",
            "minItems": 1,
            "maxItems": 5,
            "uniqueItems": true,
            "items": {
              "type": "string",
              "minLength": 1,
              "maxLength": 10,
              "description": "A word."
            }
          },
          "note": {
            "type": "string",
            "maxLength": 50,
            "description": "A remark.",
            "nullable": true
          },
          "nickname": {
            "type": "string",
            "maxLength": 50,
            "description": "Absent, null or a name.",
            "nullable": true
          },
          "day": {
            "type": "string",
            "format": "date",
            "description": "A day."
          },
          "cookedAt": {
            "type": "string",
            "format": "date-time",
            "description": "An instant."
          },
          "contact": {
            "type": "string",
            "format": "email",
            "maxLength": 100,
            "description": "An address."
          },
          "website": {
            "type": "string",
            "format": "uri",
            "maxLength": 100,
            "description": "A page."
          },
          "picture": {
            "type": "string",
            "description": "Bytes.",
            "format": "byte"
          },
          "sort": {
            "$ref": "#/components/schemas/DishSort"
          },
          "prices": {
            "type": "object",
            "description": "By currency.",
            "maxProperties": 2,
            "additionalProperties": {
              "type": "number",
              "minimum": 0
            }
          },
          "extra": {
            "description": "Anything at all."
          },
          "sides": {
            "type": "array",
            "description": "What comes with it.",
            "maxItems": 2,
            "items": {
              "$ref": "#/components/schemas/Dish"
            }
          },
          "class": {
            "type": "string",
            "maxLength": 5,
            "description": "A keyword as a name."
          }
        }
      },
      "Order": {
        "description": "An order, at a table or to take away.",
        "oneOf": [
          {
            "$ref": "#/components/schemas/TableOrder"
          },
          {
            "$ref": "#/components/schemas/TakeAwayOrder"
          }
        ],
        "discriminator": {
          "propertyName": "kind"
        }
      },
      "OrderBase": {
        "type": "object",
        "description": "What every order has.",
        "required": [
          "quantity"
        ],
        "properties": {
          "quantity": {
            "type": "integer",
            "format": "int32",
            "minimum": 1,
            "maximum": 9,
            "description": "How many."
          }
        }
      },
      "TableOrder": {
        "description": "At a table.",
        "allOf": [
          {
            "$ref": "#/components/schemas/OrderBase"
          },
          {
            "type": "object",
            "required": [
              "kind",
              "table"
            ],
            "additionalProperties": false,
            "properties": {
              "kind": {
                "enum": [
                  "table"
                ],
                "description": "Which kind."
              },
              "table": {
                "type": "integer",
                "format": "int32",
                "minimum": 1,
                "description": "Which table."
              }
            }
          }
        ]
      },
      "TakeAwayOrder": {
        "description": "To take away.",
        "type": "object",
        "required": [
          "kind"
        ],
        "additionalProperties": {
          "type": "string",
          "maxLength": 20
        },
        "properties": {
          "kind": {
            "enum": [
              "takeAway"
            ],
            "description": "Which kind."
          },
          "at": {
            "type": "string",
            "format": "date-time",
            "description": "When."
          }
        }
      }
    },
    "responses": {
      "Problem": {
        "description": "What went wrong.",
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
      "cookToken": {
        "type": "http",
        "scheme": "bearer",
        "description": "A cook's token."
      },
      "tablet": {
        "type": "apiKey",
        "in": "header",
        "name": "X-Tablet",
        "description": "A tablet at a table."
      }
    }
  }
}

"""#
}
