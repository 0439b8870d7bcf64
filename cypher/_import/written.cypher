// The checksum of what was imported; unknown if it was imported before there were checksums.

MATCH (dataset:Dataset {id: 'dataset'})
RETURN coalesce(dataset.checksum, 'unknown') AS checksum
