"""The operations of the benchmark's contract on FastAPI, pydantic and asyncpg."""

import contextlib
import datetime
import enum
import os
import pathlib
import typing
import uuid

import asyncpg
import fastapi
import pydantic


class Closed(pydantic.BaseModel):
    model_config = pydantic.ConfigDict(extra="forbid")


class Health(Closed):
    status: typing.Literal["ok"]


class Location(Closed):
    latitude: float = pydantic.Field(ge=-90, le=90)
    longitude: float = pydantic.Field(ge=-180, le=180)


UrlName = typing.Annotated[str, pydantic.Field(min_length=3, max_length=100, pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]


class Venue(Closed):
    id: uuid.UUID
    name: str
    urlName: str
    acceptingRequests: bool
    address: str
    city: str
    state: str
    postalCode: str
    country: str
    phoneNumber: str | None = None
    website: str | None = None
    location: Location | None = None
    createdAt: datetime.datetime
    updatedAt: datetime.datetime


class VenueList(Closed):
    venues: list[Venue]


class Kind(enum.StrEnum):
    solo = "solo"
    duet = "duet"
    group = "group"


class SongRequest(Closed):
    venueId: uuid.UUID
    artist: str = pydantic.Field(min_length=1, max_length=255)
    title: str = pydantic.Field(min_length=1, max_length=255)
    singerName: str = pydantic.Field(min_length=1, max_length=100)
    email: pydantic.EmailStr = pydantic.Field(max_length=254)
    kind: Kind
    keyChange: int = pydantic.Field(ge=-12, le=12)
    priority: int = pydantic.Field(ge=1, le=5)
    tags: list[typing.Annotated[str, pydantic.Field(min_length=1, max_length=30)]] = pydantic.Field(max_length=10)
    wishedAt: datetime.datetime
    notes: str | None = pydantic.Field(default=None, max_length=500)
    location: Location | None = None


VENUE_BY_NAME = """
SELECT id, name, url_name, accepting_requests, address, city, state, postal_code, country,
       phone_number, website, latitude, longitude, created_at, updated_at
  FROM bench_venue WHERE url_name = $1
"""

venues = VenueList.model_validate_json(pathlib.Path(os.environ["VENUES"]).read_bytes())


@contextlib.asynccontextmanager
async def lifespan(application: fastapi.FastAPI):
    async with asyncpg.create_pool(os.environ["DATABASE_URL"], min_size=4, max_size=4) as pool:
        application.state.pool = pool
        yield


app = fastapi.FastAPI(lifespan=lifespan)


@app.get("/health", response_model_exclude_none=True)
async def get_health() -> Health:
    return Health(status="ok")


@app.get("/venues", response_model_exclude_none=True)
async def list_venues() -> VenueList:
    return venues


@app.post("/echo", response_model_exclude_none=True)
async def echo_request(body: SongRequest) -> SongRequest:
    return body


@app.get("/venues/{url_name}", response_model_exclude_none=True)
async def get_venue(url_name: UrlName, request: fastapi.Request) -> Venue:
    row = await request.app.state.pool.fetchrow(VENUE_BY_NAME, url_name)
    if row is None:
        raise fastapi.HTTPException(404, "No venue has this name.")
    return Venue(
        id=row["id"],
        name=row["name"],
        urlName=row["url_name"],
        acceptingRequests=row["accepting_requests"],
        address=row["address"],
        city=row["city"],
        state=row["state"],
        postalCode=row["postal_code"],
        country=row["country"],
        phoneNumber=row["phone_number"],
        website=row["website"],
        location=Location(latitude=row["latitude"], longitude=row["longitude"]),
        createdAt=row["created_at"],
        updatedAt=row["updated_at"],
    )
