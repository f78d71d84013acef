MATCH (district:District {id: $district_id})
RETURN [district.id, district.revision, district.name, district.aliases, district.level] AS district
