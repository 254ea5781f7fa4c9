// The logo of whoever brings the demo, on its tile and as high as asked for; nothing where there is none.
import QtQuick
import Kiosk.Bridge

Emblem {
    id: logo

    // Null where nobody is an exhibitor yet.
    property Logos logos: null
    // By their id.
    property string exhibitor

    function want() {
        if (logos && exhibitor !== "")
            logos.want(exhibitor);
    }

    source: logos?.paths[exhibitor] ?? ""
    visible: source !== ""
    width: height * aspect
    Accessible.ignored: true // their name stands beside it
    onExhibitorChanged: want()
    onLogosChanged: want()
}
