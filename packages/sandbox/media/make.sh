#!/usr/bin/env bash
# Makes the small media files of the sandbox anew, with ffmpeg 5.1 or newer. They are committed; nothing runs this by itself.
# The lengths of the segments in the .mpegts and dash files go into src/seed/segments.ts.
set -euo pipefail
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
quiet=(ffmpeg -v error -y)
picture=(-c:v libx264 -preset veryslow -crf 36 -g 48 -keyint_min 48 -sc_threshold 0 -pix_fmt yuv420p)
film=(-f lavfi -i 'testsrc2=size=640x360:rate=24:duration=12'
  -f lavfi -i 'sine=frequency=330:sample_rate=48000:duration=12'
  -f lavfi -i 'sine=frequency=440:sample_rate=48000:duration=12')

cat >film.en.srt <<'TEXT'
1
00:00:01,000 --> 00:00:04,000
The lighthouse keeps its own hours.

2
00:00:05,000 --> 00:00:09,000
And so do we.
TEXT
cat >"$work/de.srt" <<'TEXT'
1
00:00:01,000 --> 00:00:04,000
Der Leuchtturm hat seine eigenen Zeiten.

2
00:00:05,000 --> 00:00:09,000
Und wir auch.
TEXT

"${quiet[@]}" "${film[@]}" -map 0:v -map 1:a "${picture[@]}" -c:a aac -b:a 48k -movflags +faststart film.mp4
"${quiet[@]}" "${film[@]}" -i film.en.srt -i "$work/de.srt" -map 0:v -map 1:a -map 2:a -map 3 -map 4 "${picture[@]}" \
  -c:a:0 aac -b:a:0 48k -c:a:1 ac3 -b:a:1 64k -ac:a:1 2 -c:s srt \
  -metadata:s:a:0 language=eng -metadata:s:a:1 language=deu \
  -metadata:s:s:0 language=eng -metadata:s:s:1 language=deu film.mkv
"${quiet[@]}" -f lavfi -i 'testsrc2=size=320x180:rate=24:duration=6' \
  -f lavfi -i 'sine=frequency=260:sample_rate=48000:duration=6' \
  -c:v libx264 -preset veryslow -crf 38 -g 48 -pix_fmt yuv420p -c:a aac -b:a 32k -movflags +faststart episode.mp4
"${quiet[@]}" -f lavfi -i 'sine=frequency=440:sample_rate=44100:duration=8' -c:a libmp3lame -b:a 64k track.mp3
"${quiet[@]}" -f lavfi -i 'sine=frequency=523:sample_rate=44100:duration=4' -c:a flac track.flac
"${quiet[@]}" -f lavfi -i 'testsrc=size=480x320' -frames:v 1 -q:v 8 photo.jpg

# Cuts a file for HLS (NAME.mpegts) and for DASH ($work/NAME-stream*.mp4), with the codec of the sound for the latter.
cut() {
  local name=$1 from=$2 sound=("${@:3}")
  "${quiet[@]}" -i "$from" -c copy -f hls -hls_time 2 -hls_list_size 0 -hls_flags single_file \
    -hls_segment_filename "$work/$name.mpegts" "$work/$name.m3u8"
  "${quiet[@]}" -i "$from" -c copy "${sound[@]}" -f dash -seg_duration 2 -use_template 0 -use_timeline 0 -single_file 1 \
    "$work/$name.mpd"
  cat "$work/$name.m3u8" "$work/$name.mpd"
}
cut film film.mp4
mv "$work/film.mpegts" hls.mpegts
mv "$work/film-stream0.mp4" dash-video.mp4
mv "$work/film-stream1.mp4" dash-audio.mp4
cut episode episode.mp4
mv "$work/episode.mpegts" episode.mpegts
mv "$work/episode-stream0.mp4" episode-dash-video.mp4
mv "$work/episode-stream1.mp4" episode-dash-audio.mp4
cut track track.mp3 -c:a aac -b:a 32k -ar 48000
mv "$work/track.mpegts" track.mpegts
mv "$work/track-stream0.mp4" track-dash-audio.mp4
